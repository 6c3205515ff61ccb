package id.payung.linkage.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a list that nobody described is taken for. */
class GuessingTests {
    private static final String[] NAMES = {"Euis", "Asep", "Dedi", "Rina", "Hendra", "Siti"};

    @TempDir Path directory = Path.of("");

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "nama,          NAME",
        "Nama Lengkap,  NAME",
        "surname,       NAME",
        "PERNAME1,      NAME",
        "nazwisko,      NAME",
        "prénom,        NAME",
        "achternaam,    NAME",
        "gmina,         TEXT",
        "birth_place,   TEXT",
        "pekerjaan,     TEXT",
    })
    void wordsAreNamesWhereTheHeadingSaysSo(String heading, ColumnKind kind) throws IOException {
        assertThat(use(heading, GuessingTests::name)).isEqualTo(new ColumnUse.Evidence(kind));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"nik, NIK", "No. KTP, NIK", "nomor, NIK", "No KK, CODE", "Kartu Keluarga, CODE"})
    void sixteenFiguresAreAPersonsNumberUnlessTheyAreTheHouses(String heading, ColumnKind kind)
            throws IOException {
        assertThat(use(heading, at -> "99990112038500%02d".formatted(at % 40 + 10)))
                .isEqualTo(new ColumnUse.Evidence(kind));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "1985-03-%02d",
        "%02d/03/1985",
        "%02d-03-85",
        "198503%02d",
        "'03/%02d/1985'",
        "%d Maret 1985"
    })
    void daysAreKnownHoweverTheyAreWritten(String form) throws IOException {
        assertThat(use("tanggal", at -> form.formatted(at % 28 + 1)))
                .isEqualTo(new ColumnUse.Evidence(ColumnKind.DATE));
        assertThat(use("kolom", at -> form.formatted(at % 28 + 1)))
                .isEqualTo(new ColumnUse.Evidence(ColumnKind.DATE));
    }

    @Test
    void numbersOfRowsAndConstantsSayNothing() throws IOException {
        assertThat(use("id", Integer::toString)).isEqualTo(ColumnUse.Ignored.ROW_KEY);
        assertThat(use("desa", _ -> "Singajaya")).isEqualTo(ColumnUse.Ignored.CONSTANT);
        assertThat(use("kosong", _ -> "")).isEqualTo(ColumnUse.Ignored.CONSTANT);
        assertThat(use("cluster", at -> "q" + at / 2)).isEqualTo(ColumnUse.Ignored.TRUTH);
    }

    @Test
    void fewDifferentValuesAreACategory() throws IOException {
        assertThat(use("jk", at -> at % 2 == 0 ? "L" : "P"))
                .isEqualTo(new ColumnUse.Evidence(ColumnKind.CATEGORY));
    }

    @Test
    void aFullNameBesideItsPartsIsLeftOut() throws IOException {
        StringBuilder list = new StringBuilder("full_name,first_name,surname\n");
        for (int at = 0; at < 200; at++) {
            String first = NAMES[at % 6] + (char) ('a' + at % 26);
            String last = "Kur" + (char) ('a' + at % 25) + "nia";
            list.append(first + " " + last + "," + first + "," + last + "\n");
        }

        assertThat(uses(list.toString()))
                .containsEntry("full_name", ColumnUse.Ignored.SAID_ELSEWHERE)
                .containsEntry("surname", new ColumnUse.Evidence(ColumnKind.NAME));
    }

    @Test
    void aBirthDateInThreeColumnsIsOneField() throws IOException {
        StringBuilder list = new StringBuilder("nama,dob_day,dob_mon,dob_year\n");
        for (int at = 0; at < 200; at++) {
            list.append(
                    "%s,%d,%d,%d\n".formatted(name(at), at % 28 + 1, at % 12 + 1, 1950 + at % 50));
        }
        Fields fields = Fields.guessed(table(list.toString()), Set.of());

        assertThat(fields.fields())
                .filteredOn(field -> field.kind() == ColumnKind.DATE)
                .singleElement()
                .satisfies(field -> assertThat(field.column().of(3)).isEqualTo("19530404"));
        assertThat(fields.fields()).hasSize(2);
    }

    @Test
    void whatSomebodyDescribedWins() throws IOException {
        Table table = table("a,b\nEuis,1\nAsep,2\nDedi,1\n");
        Described described = Described.in("a: name\nb: ignore\n");

        Map<String, ColumnUse> known = ((Described.Columns) described).uses();

        assertThat(Fields.described(table, Set.of(), known).fields())
                .singleElement()
                .returns(ColumnKind.NAME, Field::kind);
    }

    @ParameterizedTest
    @CsvSource({"'a: warna', 'a: warna'", "'- a', '[a]'", "'just words', 'just words'"})
    void aDescriptionThatIsNoneIsNamed(String yaml, String part) {
        assertThat(Described.in(yaml)).isEqualTo(new Described.Unreadable(part));
    }

    private ColumnUse use(String heading, java.util.function.IntFunction<String> cell)
            throws IOException {
        StringBuilder list = new StringBuilder("\"" + heading + "\",nama ibu\n");
        for (int at = 0; at < 300; at++) {
            list.append(cell.apply(at)).append(',').append(name(at)).append('\n');
        }
        return java.util.Objects.requireNonNull(uses(list.toString()).get(heading));
    }

    private static String name(int at) {
        return NAMES[at % 6] + (char) ('a' + at % 26) + (char) ('a' + at / 26);
    }

    private Map<String, ColumnUse> uses(String list) throws IOException {
        return Fields.guessed(table(list), Set.of()).uses();
    }

    private Table table(String list) throws IOException {
        Path file = Files.writeString(directory.resolve("list.csv"), list);
        return ((Reading.Done) ListFile.read(file)).table();
    }
}
