package id.payung.audit;

import static id.payung.testing.StoryWorld.BOGOR;
import static id.payung.testing.StoryWorld.SINGAJAYA;
import static org.assertj.core.api.Assertions.assertThat;

import id.payung.access.Role;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.Page;
import id.payung.shared.Position;
import id.payung.shared.TerritoryCode;
import id.payung.testing.PayungTest;
import id.payung.testing.StoryWorld;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

@PayungTest
class AuditEntriesTests {
    private static final UUID FUND = new UUID(0, 7);

    @Autowired StoryWorld world;
    @Autowired AuditTrail audit;
    @Autowired AuditEntries entries;
    @Autowired TransactionOperations transactions;
    @Autowired Clock clock;
    Actor rina = Actor.system();

    @BeforeEach
    void thingsHappenInBogorAndInBandung() {
        rina = world.rina();
        record("fund.opened", BOGOR);
        record("fund.budget-changed", SINGAJAYA);
        record("fund.opened", new TerritoryCode("32.04"));
    }

    private void record(String action, TerritoryCode territory) {
        Acting.run(
                Actor.system(),
                () ->
                        transactions.executeWithoutResult(
                                _ -> audit.record(action, "fund", FUND, territory, Map.of())));
    }

    private Page<AuditEntry> list(Actor actor, AuditFilter filter, int size) {
        return Acting.<Page<AuditEntry>, RuntimeException>as(
                actor, () -> entries.list(filter, Position.FIRST, size));
    }

    @Test
    void anOfficerReadsTheNewestOfHisTerritoryFirst() {
        assertThat(list(rina, AuditFilter.of("fund", FUND), 10).items())
                .extracting(AuditEntry::action)
                .containsExactly("fund.budget-changed", "fund.opened");
    }

    @Test
    void whoMayNotReadTheTrailReadsNothingOfIt() {
        assertThat(list(world.siti(), AuditFilter.everything(), 10).items()).isEmpty();
    }

    @Test
    void theRightToReadTheTrailEndsWithTheTerritoryItWasGivenFor() {
        Actor mixed =
                new Actor(
                        new UUID(0, 9),
                        "Campur",
                        new UUID(0, 9),
                        java.util.List.of(
                                new Actor.Appointment(Role.AUDITOR.permissions(), SINGAJAYA),
                                new Actor.Appointment(Role.VILLAGE.permissions(), BOGOR)));
        assertThat(list(mixed, AuditFilter.of("fund", FUND), 10).items())
                .extracting(AuditEntry::territory)
                .containsExactly(SINGAJAYA);
    }

    @Test
    void aPageGoesOnWhereTheOneBeforeEnded() {
        Page<AuditEntry> first = list(Actor.system(), AuditFilter.of("fund", FUND), 2);
        assertThat(first.items()).hasSize(2);
        Page<AuditEntry> second =
                Acting.<Page<AuditEntry>, RuntimeException>as(
                        Actor.system(),
                        () ->
                                entries.list(
                                        AuditFilter.of("fund", FUND),
                                        new Position("", first.next()),
                                        2));
        assertThat(second.items()).hasSize(1).doesNotContainAnyElementsOf(first.items());
        assertThat(second.next()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nomor", "waktu", "pelaku", "tindakan", "wilayah"})
    void theTrailIsReadFromBothEndsOfEachColumnAndOnFromAnyRow(String column) {
        Page<AuditEntry> rising = inOrder(new Position(column, null), 3);
        assertThat(inOrder(new Position("-" + column, null), 3).items())
                .isEqualTo(rising.items().reversed());
        String first = Long.toString(rising.items().getFirst().seq());
        assertThat(inOrder(new Position(column, first), 3).items())
                .isEqualTo(rising.items().subList(1, 3));
        assertThat(inOrder(new Position(column, "999999999999999"), 3).items()).isEmpty();
    }

    private Page<AuditEntry> inOrder(Position position, int size) {
        return Acting.<Page<AuditEntry>, RuntimeException>as(
                Actor.system(), () -> entries.list(AuditFilter.of("fund", FUND), position, size));
    }

    @Test
    void everyFilterCountsWhatItLists() {
        LocalDate today = LocalDate.now(clock);
        for (AuditFilter filter :
                java.util.List.of(
                        AuditFilter.everything(),
                        new AuditFilter("fund.", null, null, null, null, null),
                        new AuditFilter("fund.open", "fund", null, null, today, today),
                        new AuditFilter(null, null, null, rina.account(), null, null),
                        new AuditFilter(null, null, null, null, today.plusDays(1), null),
                        new AuditFilter(null, null, null, null, null, today.minusDays(1)))) {
            long count =
                    Acting.<Long, RuntimeException>as(Actor.system(), () -> entries.count(filter));
            assertThat(list(Actor.system(), filter, 100).items())
                    .as("%s", filter)
                    .hasSize((int) count);
        }
        assertThat(
                        list(
                                        Actor.system(),
                                        new AuditFilter("fund.open", null, null, null, null, null),
                                        10)
                                .items())
                .hasSize(2);
        assertThat(
                        list(
                                        Actor.system(),
                                        new AuditFilter(
                                                null, null, null, null, today.plusDays(1), null),
                                        10)
                                .items())
                .isEmpty();
    }

    @Test
    void aBulkStepIsOneEntryWithItsCountAndDigest() {
        Acting.run(
                rina,
                () ->
                        transactions.executeWithoutResult(
                                _ ->
                                        audit.recordBulk(
                                                "listing.accepted",
                                                "listing",
                                                FUND,
                                                BOGOR,
                                                44_259,
                                                new byte[] {1, 2},
                                                Map.of("office", "32.01.06.2003"))));
        assertThat(list(rina, AuditFilter.of("listing", FUND), 10).items().getFirst().details())
                .contains("\"rows\":44259", "\"sha256\":\"0102\"", "\"office\":\"32.01.06.2003\"");
    }
}
