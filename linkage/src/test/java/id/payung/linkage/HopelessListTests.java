package id.payung.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.linkage.records.Fields;
import id.payung.linkage.records.ListFile;
import id.payung.linkage.records.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists as they should never come end with a reason or with what little they say. */
@Timeout(60)
class HopelessListTests {

    @TempDir Path directory = Path.of("");

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "nothing at all,             '',                                        EMPTY",
        "a heading alone,            'nama,desa~',                              NO_RECORDS",
        "blank lines alone,          '~~~',                                     NO_RECORDS",
        "zeros of another program,   'PK\u0003\u0004\u0000\u0000',              BINARY",
    })
    void aFileWithoutRecordsIsRefusedWithItsReason(
            String what, String text, Reading.Refusal refusal) throws IOException {
        assertThat(read(text.replace('~', '\n'))).as(what).isEqualTo(refusal);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "one value throughout,       'nama,desa',  'Euis,Singajaya'",
        "one column of one value,    nama,         Euis",
        "empty cells only,           'nama,desa',  ','",
        "placeholders only,          'nama,desa',  '-,tidak ada'",
        "row numbers only,           no,           %d",
    })
    void aListThatTellsNobodyApartIsRefused(String what, String heading, String row)
            throws Exception {
        assertThat(found(heading, 500, at -> row.formatted(at + 1)))
                .as(what)
                .isEqualTo(Deduplication.Refusal.NOTHING_TO_COMPARE);
    }

    @Test
    void oneRecordIsRefused() throws Exception {
        assertThat(found("nama,desa", 1, _ -> "Euis,Singajaya"))
                .isInstanceOf(Deduplication.Refusal.class);
    }

    @Test
    void oneColumnOfNamesIsComparedForWhatItSays() throws Exception {
        Deduplication found = found("nama", 300, at -> "Euis" + (char) ('a' + at % 26));

        assertThat(found).isInstanceOf(Deduplication.Done.class);
        assertThat(((Deduplication.Done) found).persons().size()).isEqualTo(300);
    }

    @Test
    void cellsOfTenThousandLettersAreCutAndCompared() throws Exception {
        String endless = "x".repeat(10_000);

        Deduplication found =
                found(
                        "nama,desa,catatan",
                        1500,
                        at -> "Euis" + at % 700 + ",Desa" + at % 40 + "," + endless + at % 3);

        assertThat(found).isInstanceOf(Deduplication.Done.class);
    }

    @Test
    void aHundredThousandRowsOfOneNameCostNoMoreThanTheDaysThatTellThemApart() throws Exception {
        Deduplication found =
                found(
                        "nama,lahir,desa",
                        100_000,
                        at ->
                                "Euis Sulastri,%d-%02d-%02d,Singajaya"
                                        .formatted(1950 + at % 50, 1 + at % 12, 1 + at % 28));

        assertThat(found).isInstanceOf(Deduplication.Done.class);
        Deduplication.Done done = (Deduplication.Done) found;
        assertThat(done.kinds().count()).isLessThanOrEqualTo(50 * 12 * 28);
        assertThat(done.findings().compared()).isLessThan(20_000_000);
    }

    @Test
    void aKeyThatEverybodySharesMakesNoPairs() throws Exception {
        Deduplication found =
                found(
                        "nama,nomor_anggota",
                        60_000,
                        at -> "Euis Sulastri,A%07d".formatted(at / 2 * 7919 % 9_999_991));

        assertThat(found).isInstanceOf(Deduplication.Done.class);
        assertThat(((Deduplication.Done) found).findings().compared()).isLessThan(6_000_000);
    }

    @Test
    void moreColumnsThanAreComparedAreLeftOutByHowLittleTheyTell() throws Exception {
        StringBuilder heading = new StringBuilder("nama");
        for (int column = 0; column < 40; column++) {
            heading.append(",ciri").append(column);
        }
        Fields fields =
                fields(
                        heading.toString(),
                        400,
                        at -> {
                            StringBuilder row = new StringBuilder("Euis" + at % 300);
                            for (int column = 0; column < 40; column++) {
                                row.append(",v").append(at % (column + 2));
                            }
                            return row.toString();
                        });

        assertThat(fields.fields()).hasSize(Fields.MOST);
        assertThat(fields.fields())
                .extracting(field -> field.name())
                .contains("nama", "ciri39")
                .doesNotContain("ciri0");
    }

    private Deduplication found(String heading, int rows, IntFunction<String> row)
            throws Exception {
        return Deduplication.of(fields(heading, rows, row), 0, 0, new Phases(_ -> {}));
    }

    private Fields fields(String heading, int rows, IntFunction<String> row) throws IOException {
        StringBuilder text = new StringBuilder(heading).append('\n');
        for (int at = 0; at < rows; at++) {
            text.append(row.apply(at)).append('\n');
        }
        Reading reading = read(text.toString());
        assertThat(reading).isInstanceOf(Reading.Done.class);
        return Fields.guessed(((Reading.Done) reading).table(), Set.of());
    }

    private Reading read(String text) throws IOException {
        return ListFile.read(Files.writeString(directory.resolve("list.csv"), text));
    }
}
