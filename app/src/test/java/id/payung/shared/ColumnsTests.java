package id.payung.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ColumnsTests {
    /** A fund of the story, its free seats where they may be seen. */
    private record Row(String fund, long people, @Nullable Integer seats) {}

    private static final Row DISTRICT = new Row("APBD Kabupaten", 40, 12);
    private static final Row VILLAGE = new Row("APBDes Singajaya", 7, null);
    private static final Row ZAKAT = new Row("Zakat", 40, 3);
    private static final Row HIDDEN = new Row("CSR", 2, null);

    /** In the order in which the funds pay. */
    private static final List<Row> OWN = List.of(ZAKAT, VILLAGE, DISTRICT, HIDDEN);

    private static final Columns<Row> COLUMNS =
            Columns.<Row>none()
                    .or("dana", Row::fund)
                    .or("orang", Row::people)
                    .or("kuota", Row::seats);

    @Test
    void aColumnSortsFromTheFirstToTheLast() {
        assertThat(sorted("dana")).containsExactly(DISTRICT, VILLAGE, HIDDEN, ZAKAT);
    }

    @Test
    void numbersAreSortedAsNumbersAndNotAsWords() {
        assertThat(sorted("orang").getFirst()).isEqualTo(HIDDEN);
        assertThat(sorted("kuota").getFirst()).isEqualTo(ZAKAT);
    }

    @Test
    void equalRowsKeepTheTablesOwnOrder() {
        assertThat(sorted("orang")).containsExactly(HIDDEN, VILLAGE, ZAKAT, DISTRICT);
    }

    @Test
    void rowsWithNothingInTheColumnComeLastInTheirOwnOrder() {
        assertThat(sorted("kuota")).containsExactly(ZAKAT, DISTRICT, VILLAGE, HIDDEN);
    }

    @Test
    void fromTheLastToTheFirstIsTheSameTheOtherWayRoundEqualRowsToo() {
        for (String word : COLUMNS.words()) {
            assertThat(sorted("-" + word)).as(word).isEqualTo(sorted(word).reversed());
        }
    }

    @Test
    void noWordAnUnknownWordAndAMinusAloneLeaveTheOwnOrder() {
        assertThat(sorted("")).isEqualTo(OWN);
        assertThat(sorted("umur")).isEqualTo(OWN);
        assertThat(sorted("-umur")).isEqualTo(OWN);
        assertThat(sorted("-")).isEqualTo(OWN);
        assertThat(sorted("--dana")).isEqualTo(OWN);
    }

    @Test
    void aTableWithoutColumnsStaysAsItIs() {
        assertThat(Columns.<Row>none().sorted(OWN, Position.by("dana", null))).isEqualTo(OWN);
        assertThat(Columns.<Row>none().words()).isEmpty();
    }

    @Test
    void theRowsThatWereHandedInAreLeftAlone() {
        List<Row> rows = new java.util.ArrayList<>(OWN);
        COLUMNS.sorted(rows, Position.by("-dana", null));
        assertThat(rows).isEqualTo(OWN);
    }

    @Test
    void anotherColumnLeavesTheFirstOnesAsTheyWere() {
        Columns<Row> one = Columns.<Row>none().or("dana", Row::fund);
        Columns<Row> two = one.or("orang", Row::people);
        assertThat(one.words()).containsExactly("dana");
        assertThat(two.words()).containsExactly("dana", "orang");
    }

    private static List<Row> sorted(String order) {
        return COLUMNS.sorted(OWN, Position.by(order, null));
    }
}
