package id.payung.audit;

import static id.payung.testing.StoryWorld.BOGOR;
import static org.assertj.core.api.Assertions.assertThat;

import id.payung.audit.ChainVerdict.Broken;
import id.payung.audit.ChainVerdict.Reason;
import id.payung.audit.ChainVerdict.Whole;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.testing.Past;
import id.payung.testing.PayungTest;
import id.payung.testing.StoryWorld;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** What a database administrator can do to the trail, and that it shows. */
@PayungTest
class AuditVerificationTests {
    @Autowired StoryWorld world;
    @Autowired AuditTrail audit;
    @Autowired AuditVerification verification;
    @Autowired TransactionOperations transactions;

    @BeforeEach
    void sixThingsHappen() {
        Actor rina = world.rina();
        for (int month = 1; month <= 4; month++) {
            Map<String, Integer> details = Map.of("month", month, "amount", 16_800);
            Acting.run(rina, () -> record(details));
        }
        assertThat(verification.verify()).isEqualTo(new Whole(6));
    }

    private void record(Map<String, ?> details) {
        transactions.executeWithoutResult(
                _ -> audit.record("month.paid", "fund", new UUID(0, 7), BOGOR, details));
    }

    private void assertBroken(long seq, Reason reason) {
        assertThat(verification.verify()).isEqualTo(new Broken(seq, reason));
    }

    @Test
    void anEditedEntryIsNamed() {
        Past.is(
                "update audit.entry set details = replace(details, '16800', '168000') where seq = 3");
        assertBroken(3, Reason.CHANGED);
    }

    @Test
    void anEntryGivenToAnotherPersonIsNamed() {
        Past.is("update audit.entry set actor = 'Hendra Wijaya' where seq = 4");
        assertBroken(4, Reason.CHANGED);
    }

    @Test
    void anEntryMovedByAMicrosecondIsNamed() {
        Past.is("update audit.entry set at = at + interval '1 microsecond' where seq = 2");
        assertBroken(2, Reason.CHANGED);
    }

    @Test
    void aDeletedEntryLeavesItsPlaceEmpty() {
        Past.is("delete from audit.entry where seq = 3");
        assertBroken(3, Reason.MISSING);
    }

    @Test
    void theNewestEntryIsMissedToo() {
        Past.is("delete from audit.entry where seq = 6");
        assertBroken(6, Reason.MISSING);
    }

    @Test
    void theFirstEntryIsMissedToo() {
        Past.is("delete from audit.entry where seq = 1");
        assertBroken(1, Reason.MISSING);
    }

    @Test
    void aTrailEmptiedWholeIsMissed() {
        Past.is("delete from audit.entry");
        assertBroken(1, Reason.MISSING);
    }

    @Test
    void closingTheGapOfADeletedEntryDoesNotHelp() {
        Past.is("delete from audit.entry where seq = 3");
        Past.is("update audit.entry set seq = seq - 1 where seq = 4");
        Past.is("update audit.entry set seq = seq - 1 where seq = 5");
        Past.is("update audit.entry set seq = seq - 1 where seq = 6");
        assertBroken(3, Reason.OUT_OF_ORDER);
    }

    @Test
    void twoEntriesThatChangedPlacesAreNamed() {
        Past.is("update audit.entry set seq = 100 where seq = 2");
        Past.is("update audit.entry set seq = 2 where seq = 4");
        Past.is("update audit.entry set seq = 4 where seq = 100");
        assertBroken(2, Reason.OUT_OF_ORDER);
    }

    @Test
    void anEntryPutAtTheEndIsNotTakenForOneOfOurs() {
        Past.is(
                """
                insert into audit.entry
                select 7, at, account, actor, action, subject, subject_id, territory, details,
                       (select hash from audit.head), sha256('invented'), seal
                from audit.entry where seq = 6
                """);
        assertBroken(7, Reason.CHANGED);
    }

    @Test
    void mendingEveryHashAfterAnEditDoesNotMendTheSeals() {
        Past.is("update audit.entry set actor = 'Hendra Wijaya' where seq = 6");
        AuditEntry forged = entry(6);
        String hash = java.util.HexFormat.of().formatHex(Chain.hash(forged, hashOf(5)));
        Past.is("update audit.entry set hash = '\\x" + hash + "' where seq = 6");
        Past.is("update audit.head set hash = '\\x" + hash + "'");
        assertBroken(6, Reason.FORGED);
    }

    private AuditEntry entry(long seq) {
        return Past.row("select * from audit.entry where seq = " + seq, AuditEntries::entry);
    }

    private byte[] hashOf(long seq) {
        return Past.row(
                "select hash from audit.entry where seq = " + seq, row -> row.getBytes("hash"));
    }

    @Test
    void aTransactionThatFailsLeavesNoEntryAndNoGap() {
        Acting.run(
                world.rina(),
                () ->
                        transactions.executeWithoutResult(
                                transaction -> {
                                    record(Map.of());
                                    transaction.setRollbackOnly();
                                }));
        assertThat(verification.verify()).isEqualTo(new Whole(6));
    }

    @Test
    void entriesOfManyThreadsAreOneChain() throws Exception {
        Actor rina = world.rina();
        try (var threads = java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor()) {
            for (int at = 0; at < 40; at++) {
                threads.execute(() -> Acting.run(rina, () -> record(Map.of())));
            }
        }
        assertThat(verification.verify()).isEqualTo(new Whole(46));
    }

    @Test
    void theApplicationItselfCannotTouchWhatIsWritten() {
        for (String statement :
                java.util.List.of(
                        "update audit.entry set actor = ''",
                        "delete from audit.entry",
                        "update audit.head set seq = 0")) {
            assertThat(Past.refusalOf(statement)).contains("permission denied");
        }
    }
}
