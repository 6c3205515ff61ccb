package id.payung.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.sheets.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameColumnTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Euis Suryani",
                "Dedi",
                "O'Neil",
                "Ma'ruf",
                "Ma’ruf",
                "Moh. Asep",
                "H. Dedi, S.Pd.",
                "Hj. Euis Suryani",
                "MUHAMMAD ASEP",
                "Siti Nur-Aini",
                "Éléonore",
                "Ny. Ani (alm.)"
            })
    void keepsANameExactlyAsTyped(String typed) {
        Findings findings = new Findings(3);
        assertThat(NameCell.read(Cell.text(typed), findings)).isEqualTo(typed);
        assertThat(findings.all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', name-missing",
        "NULL, name-missing",
        "null, name-missing",
        "-, name-missing",
        "'--', name-missing",
        "n/a, name-missing",
        "Tidak ada, name-missing",
        "9901065505900001, name-no-letters",
        "'(12) 3', name-no-letters",
        "'...,', name-no-letters",
        "😀😀, name-no-letters",
        "'=HYPERLINK(\"http://x\",\"Euis\")', name-code",
        "=A1&B1, name-code",
        "@SUM(A1), name-code",
        "<script>alert(1)</script>, name-code",
        "'Euis <img src=x>', name-code",
        "#REF!, cell-error",
        "#NAME?, cell-error"
    })
    void refusesWhatIsNoName(String typed, String code) {
        Findings findings = new Findings(3);
        assertThat(NameCell.read(Cell.text(typed), findings)).isEmpty();
        assertThat(findings.refused()).isTrue();
        assertThat(findings.all()).extracting(Finding::code).containsExactly(code);
        assertThat(findings.all().getFirst().column()).isEqualTo("Nama");
    }

    @Test
    void acceptsAHundredCharactersAndRefusesMore() {
        Findings findings = new Findings(3);
        assertThat(NameCell.read(Cell.text("a".repeat(100)), findings)).hasSize(100);
        assertThat(NameCell.read(Cell.text("a".repeat(101)), findings)).isEmpty();
        assertThat(NameCell.read(Cell.text("a".repeat(300)), findings)).isEmpty();
        assertThat(NameCell.read(Cell.text("a".repeat(10_001)), findings)).isEmpty();
        assertThat(findings.all()).hasSize(3).allMatch(f -> f.code().equals("name-too-long"));
        assertThat(findings.all().getFirst().message(Words.INDONESIAN)).contains("100 karakter");
    }

    @Test
    void refusesNumbersDatesTruthsAndErrors() {
        Findings findings = new Findings(3);
        NameCell.read(Cell.number(12), findings);
        NameCell.read(Cell.date(Lines.TODAY), findings);
        NameCell.read(Cell.yesOrNo(true), findings);
        NameCell.read(Cell.error("#REF!"), findings);
        assertThat(findings.all())
                .extracting(Finding::code)
                .containsExactly(
                        "name-no-letters", "name-no-letters", "name-no-letters", "cell-error");
        assertThat(findings.all().get(3).message(Words.INDONESIAN)).contains("#REF!");
    }

    @ParameterizedTest
    @CsvSource({
        "'Euis\u200F Suryani', Euis Suryani",
        "'\u202EEuis\u202C Suryani', Euis Suryani",
        "'Euis\u00A0\u00A0Suryani', Euis Suryani",
        "'Eu\u200Bis Sur\u0000yani', Euis Suryani"
    })
    void takesInvisibleCharactersOutWithoutAWord(String typed, String name) {
        Findings findings = new Findings(3);
        assertThat(NameCell.read(Cell.text(typed), findings)).isEqualTo(name);
        assertThat(findings.all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Euis Suryani 🙏, Euis Suryani",
        "Euis ❤️ Suryani, Euis Suryani",
        "Asep 👨‍👩‍👧 Saepudin, Asep Saepudin",
        "Euis™ Suryani, Euis Suryani"
    })
    void takesSymbolsOutAndWarns(String typed, String name) {
        Findings findings = new Findings(3);
        assertThat(NameCell.read(Cell.text(typed), findings)).isEqualTo(name);
        assertThat(findings.refused()).isFalse();
        assertThat(findings.all()).extracting(Finding::code).containsExactly("name-symbols");
    }

    @Test
    void warnsOfDigitsInsideAName() {
        Findings findings = new Findings(3);
        assertThat(NameCell.read(Cell.text("Asep 2"), findings)).isEqualTo("Asep 2");
        assertThat(findings.all()).extracting(Finding::code).containsExactly("name-digits-inside");
    }

    @Test
    void givesTheKeyByWhichSpellingsMeet() {
        ReadRow row = Lines.only("NIK;Nama\n9901061708850002;H. Moh. Asep Djunaedi\n");
        assertThat(row.name()).isEqualTo("H. Moh. Asep Djunaedi");
        assertThat(row.nameKey()).isEqualTo("muhammad asep junaedi");
    }
}
