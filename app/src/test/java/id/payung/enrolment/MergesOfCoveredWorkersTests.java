package id.payung.enrolment;

import static id.payung.testing.MoneyWorld.AUTUMN;
import static id.payung.testing.MoneyWorld.SEPTEMBER;
import static org.assertj.core.api.Assertions.assertThat;

import id.payung.funding.Fund;
import id.payung.registry.Merge;
import id.payung.registry.MergeEffect;
import id.payung.registry.Merged;
import id.payung.registry.Merging;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.Months;
import id.payung.shared.RecordId;
import id.payung.testing.MoneyWorld;
import id.payung.testing.Past;
import id.payung.testing.PayungTest;
import id.payung.testing.RegisterFixture;
import id.payung.testing.StoryWorld;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Euis and "Iis" turn out to be one person after funds have begun to pay for them. */
@PayungTest
class MergesOfCoveredWorkersTests {
    private static final Instant NOON = Instant.parse("2025-08-20T05:00:00Z");
    private static final long MONTH = 16_800;

    @Autowired Merging merging;
    @Autowired StoryWorld world;
    @Autowired MoneyWorld money;
    @Autowired RegisterFixture register;
    @Autowired TransactionTemplate transactions;

    UUID euis = RecordId.next();
    UUID iis = RecordId.next();
    Merge merge = new Merge(RecordId.next(), euis, iis);

    @BeforeEach
    void twoRecordsOfOnePerson() {
        euis = register.euis();
        iis = register.worker("Iis Suryani", LocalDate.of(1968, 8, 28), "TAILOR", 2);
        merge = new Merge(RecordId.next(), euis, iis);
    }

    private <T> T inTransaction(Function<Merging, T> work) {
        return Acting.<T, RuntimeException>as(
                Actor.system(),
                () ->
                        java.util.Objects.requireNonNull(
                                transactions.execute(
                                        status -> {
                                            T result = work.apply(merging);
                                            if (result instanceof Merged.Forbidden) {
                                                status.setRollbackOnly();
                                            }
                                            return result;
                                        })));
    }

    private Merged merged() {
        return inTransaction(m -> m.merge(merge, NOON));
    }

    private Merged undone() {
        return inTransaction(m -> m.undo(merge, NOON));
    }

    private List<String> effects() {
        return inTransaction(m -> m.effectsOf(merge)).stream().map(MergeEffect::code).toList();
    }

    private static long count(String table, UUID worker) {
        return Past.count(table + " where worker = '" + worker + "'");
    }

    private static Map<String, Long> moneyOf(Fund fund) {
        return Past.row(
                "select committed, billed, paid, (select sum(filled) from funding.seat where fund = b.fund) as filled"
                        + " from funding.budget b where fund = '"
                        + fund.id()
                        + "'",
                row ->
                        Map.of(
                                "committed", row.getLong("committed"),
                                "billed", row.getLong("billed"),
                                "paid", row.getLong("paid"),
                                "seats", row.getLong("filled")));
    }

    /** All that any fund, decree or month says of the two, whoever of them it is said of. */
    private static String books() {
        return Past.row(
                """
                select string_agg(line, ' ' order by line) from (
                    select (to_jsonb(c) - 'began_at')::text as line from enrolment.coverage c
                    union all select to_jsonb(m)::text from enrolment.decree_member m
                    union all select to_jsonb(r)::text from enrolment.refused_attempt r
                    union all select (to_jsonb(o) - 'ordered_at')::text from contributions.contribution o
                    union all select to_jsonb(p)::text from contributions.paid_month p
                    union all select to_jsonb(b)::text from funding.budget b
                    union all select to_jsonb(s)::text from funding.seat s
                    union all select (to_jsonb(w) - 'changed_at')::text from registry.worker w
                    union all select to_jsonb(d)::text from registry.decile d) t
                """,
                row -> row.getString(1));
    }

    @Test
    void nobodyCoveredIsMergedWithoutAWord() {
        assertThat(effects()).isEmpty();
        assertThat(merged()).isInstanceOf(Merged.Done.class);
        assertThat(count("registry.decile", euis)).isEqualTo(2);
        assertThat(Past.count("registry.worker")).isOne();
    }

    @Test
    void coverAndItsPaidMonthsFollowTheMergeAndGoBackWithIt() {
        Fund fund = money.fund("APBD", 1_000_000, 5);
        Decree decree = money.signed(fund, iis);
        money.paid(decree, SEPTEMBER, "SP2D-" + decree.number());
        String before = books();

        assertThat(effects()).containsExactly("covered");
        assertThat(merged()).isInstanceOf(Merged.Done.class);
        assertThat(count("enrolment.coverage", euis)).isOne();
        assertThat(count("enrolment.decree_member", euis)).isOne();
        assertThat(count("contributions.contribution", euis)).isEqualTo(4);
        assertThat(count("contributions.paid_month", euis)).isOne();
        assertThat(moneyOf(fund))
                .isEqualTo(
                        Map.of(
                                "committed",
                                4 * MONTH,
                                "billed",
                                4 * MONTH,
                                "paid",
                                MONTH,
                                "seats",
                                4L));

        assertThat(undone()).isInstanceOf(Merged.Done.class);
        assertThat(books()).isEqualTo(before);
    }

    @Test
    void ofTwoFundsInOneMonthTheOneThatEndsFirstEndsAndGetsItsMoneyBack() {
        Fund regency = money.fund("APBD", 1_000_000, 5);
        Fund donor = money.fund("DONATUR", 1_000_000, 5);
        money.signed(regency, euis);
        Decree second =
                money.sign(
                                money.approve(
                                                submitted(
                                                        donor,
                                                        new Months(
                                                                YearMonth.of(2025, 10),
                                                                YearMonth.of(2025, 11)),
                                                        iis))
                                        .orElseThrow()
                                        .decree())
                        .orElseThrow();
        String before = books();

        assertThat(effects()).containsExactly("covered", "covered", "double-month");
        assertThat(merged()).isInstanceOf(Merged.Done.class);
        assertThat(count("enrolment.coverage", euis)).isOne();
        assertThat(count("contributions.contribution", euis)).isEqualTo(4);
        assertThat(moneyOf(donor))
                .isEqualTo(Map.of("committed", 0L, "billed", 0L, "paid", 0L, "seats", 0L));
        assertThat(moneyOf(regency)).containsEntry("billed", 4 * MONTH);
        assertThat(Past.count("enrolment.coverage where decree = '" + second.id() + "'")).isZero();

        assertThat(undone()).isInstanceOf(Merged.Done.class);
        assertThat(books()).isEqualTo(before);
    }

    @Test
    void aCoverThatIsPaidDoesNotEndSoTheOtherOneDoes() {
        Fund regency = money.fund("APBD", 1_000_000, 5);
        Fund donor = money.fund("DONATUR", 1_000_000, 5);
        money.signed(regency, euis);
        Decree paid = money.signed(donor, iis);
        money.paid(paid, SEPTEMBER, "SP2D-" + paid.number());

        assertThat(merged()).isInstanceOf(Merged.Done.class);
        assertThat(moneyOf(regency)).containsEntry("committed", 0L).containsEntry("seats", 0L);
        assertThat(moneyOf(donor)).containsEntry("billed", 4 * MONTH).containsEntry("paid", MONTH);
        assertThat(count("enrolment.coverage", euis)).isOne();
        assertThat(count("contributions.paid_month", euis)).isOne();
    }

    @Test
    void aMonthThatBothFundsHavePaidForbidsTheMergeByName() {
        Decree first = money.signed(money.fund("APBD", 1_000_000, 5), euis);
        Decree second = money.signed(money.fund("DONATUR", 1_000_000, 5), iis);
        money.paid(first, SEPTEMBER, "SP2D-" + first.number());
        money.paid(second, SEPTEMBER, "SP2D-" + second.number());
        String before = books();

        assertThat(effects()).containsExactly("covered", "covered", "double-month-paid");
        assertThat(merged())
                .isEqualTo(
                        new Merged.Forbidden(
                                List.of(
                                        MergeEffect.forbids(
                                                "double-month-paid",
                                                AUTUMN.first(),
                                                AUTUMN.last(),
                                                "Dana APBD",
                                                "Dana DONATUR"))));
        assertThat(books()).isEqualTo(before);
    }

    @Test
    void aCoverThatIsNotInForceYetNeitherEndsNorIsPassedOver() {
        money.approved(money.fund("APBD", 1_000_000, 5), euis);
        money.approved(money.fund("DONATUR", 1_000_000, 5), iis);
        assertThat(effects()).containsExactly("covered", "covered", "double-month-unsigned");
        assertThat(merged()).isInstanceOf(Merged.Forbidden.class);
    }

    @Test
    void aMonthInWhichTheInsurerNamedBothIsNamedOnceAndTwiceAgain() {
        for (UUID each : List.of(euis, iis)) {
            Past.is(
                    """
                    insert into contributions.active_month (id, worker, month, territory, as_of, listing, told_at)
                    select uuidv7(), id, date '2025-09-01', territory, date '2025-09-30', gen_random_uuid(), now()
                    from registry.worker where id = '%s'
                    """
                            .formatted(each));
        }
        assertThat(merged()).isInstanceOf(Merged.Done.class);
        assertThat(count("contributions.active_month", euis)).isEqualTo(2);
        assertThat(Past.count("contributions.active_month where withdrawn_at is null")).isOne();
        assertThat(undone()).isInstanceOf(Merged.Done.class);
        assertThat(Past.count("contributions.active_month where withdrawn_at is null"))
                .isEqualTo(2);
        assertThat(count("contributions.active_month", iis)).isOne();
    }

    @Test
    void bothOnOneDecreeAreOnePersonOnItWithOneSeat() {
        Fund fund = money.fund("APBD", 1_000_000, 5);
        Decree decree = money.signed(fund, euis, iis);
        String before = books();

        assertThat(merged()).isInstanceOf(Merged.Done.class);
        assertThat(Past.count("enrolment.decree_member where decree = '" + decree.id() + "'"))
                .isOne();
        assertThat(moneyOf(fund))
                .isEqualTo(
                        Map.of(
                                "committed",
                                4 * MONTH,
                                "billed",
                                4 * MONTH,
                                "paid",
                                0L,
                                "seats",
                                4L));

        assertThat(undone()).isInstanceOf(Merged.Done.class);
        assertThat(books()).isEqualTo(before);
    }

    @Test
    void aSeatGivenAwayMeanwhileForbidsTheUndoByName() {
        Fund fund = money.fund("APBD", 1_000_000, 2);
        money.signed(fund, euis, iis);
        merged();
        money.signed(fund, register.asep());
        String before = books();

        assertThat(undone())
                .isInstanceOfSatisfying(
                        Merged.Forbidden.class,
                        no ->
                                assertThat(no.reasons())
                                        .extracting(MergeEffect::code)
                                        .containsExactly("cover-cannot-resume.fund-no-seat-left"));
        assertThat(books()).isEqualTo(before);
    }

    @Test
    void mergesAreTakenBackLastFirst() {
        UUID ies = register.worker("Ies Suryani", LocalDate.of(1968, 8, 28), "TAILOR", 2);
        String before = books();
        merged();
        Merge later = new Merge(RecordId.next(), ies, euis);
        inTransaction(m -> m.merge(later, NOON));

        assertThat(undone())
                .isEqualTo(new Merged.Forbidden(List.of(MergeEffect.forbids("merged-again"))));
        Merged backAgain = inTransaction(m -> m.undo(later, NOON));
        assertThat(backAgain).isInstanceOf(Merged.Done.class);
        assertThat(undone()).isInstanceOf(Merged.Done.class);
        assertThat(books()).isEqualTo(before);
    }

    @Test
    void whoDoesNotFollowKeepsTheRecordFromLeaving() {
        Past.is("create table public.forgetful (holder uuid references registry.worker)");
        Past.is("insert into public.forgetful values ('" + iis + "')");
        Past.is("grant select on public.forgetful to payung_app, payung_national");

        assertThat(merged())
                .isEqualTo(
                        new Merged.Forbidden(
                                List.of(MergeEffect.forbids("record-held", "forgetful"))));
    }

    private Decree submitted(Fund fund, Months months, UUID worker) {
        Decree draft =
                money.prepare(fund, months, new Selection.Chosen(java.util.Set.of(worker)))
                        .orElseThrow()
                        .decree();
        return Acting.as(world.rina(), () -> decrees.submit(draft.id()))
                .orElseThrow()
                .orElseThrow();
    }

    @Autowired Decrees decrees;
}
