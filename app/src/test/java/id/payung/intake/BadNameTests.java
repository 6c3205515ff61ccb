package id.payung.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.registry.WorkerRecord;
import id.payung.registry.Workers;
import id.payung.testing.PayungTest;
import id.payung.testing.StoryWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What offices write into the column of names, taken all the way. */
@PayungTest
class BadNameTests {
    @Autowired StoryWorld world;
    @Autowired Lists lists;
    @Autowired ListingContents contents;
    @Autowired Workers workers;
    Desk desk;

    @BeforeEach
    void sitisDesk() {
        desk = new Desk(lists, contents, workers, world.siti(), world.singajaya());
    }

    @Test
    void oneWordApostrophesAndTitlesStayAsTheyWereTyped() {
        String[] typed = {
            "Euis", "O'Neil", "Ma'ruf", "Ma’ruf", "Moh. Asep", "H. Dedi", "Hj. Euis, S.Pd."
        };
        assertThat(desk.takes("Nama", typed)).extracting(WorkerRecord::name).containsExactly(typed);
    }

    @Test
    void mohMuhAndMuhammadAreOnePersonAndNotThree() {
        IntakeReport report =
                desk.check(
                        """
                        NIK;Nama
                        9901061708850002;Moh. Asep
                        9901061708850002;Muh. Asep
                        9901061708850002;Muhammad Asep
                        """);
        assertThat(report.added()).isEqualTo(1);
        assertThat(report.duplicate()).isEqualTo(2);
        assertThat(report.findings())
                .extracting(IntakeReport.Line::code)
                .containsExactly("row-repeated", "row-repeated");
    }

    @Test
    void wordsForNothingAreNoName() {
        desk.refuses("Nama", "name-missing", "NULL", "-", "--", "n/a", "Tidak ada", "");
    }

    @Test
    void threeHundredCharactersAndANovelAreRefusedAndNotCut() {
        desk.refuses("Nama", "name-too-long", "a".repeat(300), "Euis ".repeat(3_000));
    }

    @Test
    void emojiAreTakenOutWithAWarningThatShowsThem() {
        assertThat(desk.warns("Nama", "name-symbols", "Euis Suryani 🙏", "❤️ Asep"))
                .extracting(WorkerRecord::name)
                .containsExactly("Euis Suryani", "Asep");
    }

    @Test
    void nothingButEmojiIsRefused() {
        desk.refuses("Nama", "name-no-letters", "😀😀", "9901065505900001".substring(6));
    }

    @Test
    void marksOfDirectionAndNulBytesLeaveTheNameWhole() {
        assertThat(desk.takes("Nama", "\u202EEuis\u202C \u200FSuryani", "As\0ep"))
                .extracting(WorkerRecord::name)
                .containsExactly("Euis Suryani", "Asep");
    }

    @Test
    void formulasAndScriptsAreRefused() {
        desk.refuses(
                "Nama",
                "name-code",
                "=HYPERLINK(\"http://contoh.id\",\"Euis\")",
                "@SUM(A1)",
                "<script>alert(1)</script>",
                "Euis <img src=x>");
    }
}
