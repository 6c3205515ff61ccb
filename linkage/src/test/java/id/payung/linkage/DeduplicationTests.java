package id.payung.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.linkage.records.ColumnKind;
import id.payung.linkage.records.Fields;
import id.payung.linkage.records.FieldsWriting;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Lists from which nothing, or nearly nothing, can be told. */
class DeduplicationTests {

    @Test
    void oneRecordCannotBeCompared() throws Exception {
        assertThat(of(new People(1).born(1).evidence()))
                .isEqualTo(Deduplication.Refusal.ONE_RECORD);
    }

    @Test
    void theSameValueThroughoutTellsNobodyApart() throws Exception {
        FieldsWriting same = new FieldsWriting(Map.of("nama", ColumnKind.NAME));
        for (int record = 0; record < 50_000; record++) {
            same.add(List.of("Euis"));
        }

        assertThat(of(same.fields())).isEqualTo(Deduplication.Refusal.NOTHING_TO_COMPARE);
    }

    @Test
    void manyIdenticalRecordsCostNoMoreThanOneOfThem() throws Exception {
        People people = new People(2).born(1500).again(300);
        for (int copy = 0; copy < 60_000; copy++) {
            people.record("Euis Sulastri", "1985-03-12", "9999014903850007", "Singajaya", "0812");
        }

        Deduplication.Done done = (Deduplication.Done) of(people.evidence());

        int first = done.persons().of(1800);
        for (int record = 1800; record < people.rows().size(); record++) {
            assertThat(done.persons().of(record)).isEqualTo(first);
        }
        assertThat(done.findings().compared()).isLessThan(2_000_000);
    }

    @Test
    void findsThePersonsOfAListWithItsIdentityNumbersHalfMissing() throws Exception {
        People people = new People(3).born(2000).again(600);

        Deduplication.Done done = (Deduplication.Done) of(people.evidence());

        int right = 0;
        for (int record = 2000; record < 2600; record++) {
            right += done.persons().of(record) == done.persons().of(record - 2000) ? 1 : 0;
        }
        assertThat(right).isGreaterThan(588);
        assertThat(done.persons().count()).isBetween(1985, 2015);
    }

    @Test
    void recordsOfAMasterListAreNeverPutTogether() throws Exception {
        People people = new People(4);
        people.record("Euis Sulastri", "1985-03-12", "", "Singajaya", "");
        people.record("Euis Sulastri", "1985-03-12", "", "Singajaya", "");
        people.born(100).again(60);

        Deduplication found = Deduplication.of(people.evidence(), 2, 0, new Phases(_ -> {}));

        Deduplication.Done done = (Deduplication.Done) found;
        assertThat(done.persons().of(0)).isNotEqualTo(done.persons().of(1));
    }

    private static Deduplication of(Fields fields) throws InterruptedException {
        return Deduplication.of(fields, 0, 0, new Phases(_ -> {}));
    }
}
