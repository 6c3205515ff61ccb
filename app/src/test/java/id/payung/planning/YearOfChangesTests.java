package id.payung.planning;

import static id.payung.testing.StoryWorld.BOGOR;
import static id.payung.testing.StoryWorld.SINGAJAYA;
import static id.payung.testing.StoryWorld.SUKAMAJU;
import static org.assertj.core.api.Assertions.assertThat;

import id.payung.eligibility.Assessments;
import id.payung.enrolment.Amendments;
import id.payung.enrolment.Approval;
import id.payung.enrolment.Decree;
import id.payung.enrolment.DecreeRefused;
import id.payung.enrolment.Decrees;
import id.payung.enrolment.NewSeatChange;
import id.payung.funding.BudgetPaper;
import id.payung.funding.BudgetPapers;
import id.payung.funding.Fund;
import id.payung.funding.NewBudgetPaper;
import id.payung.funding.NewQuota;
import id.payung.funding.Quotas;
import id.payung.planning.plan.Priorities;
import id.payung.registry.LifeEvent;
import id.payung.registry.LifeEvents;
import id.payung.shared.Acting;
import id.payung.shared.Months;
import id.payung.shared.Outcome;
import id.payung.shared.TerritoryCode;
import id.payung.testing.MoneyWorld;
import id.payung.testing.Past;
import id.payung.testing.PayungTest;
import id.payung.testing.RegisterFixture;
import id.payung.testing.StoryWorld;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/**
 * A seeded year: people come of age, move and die, budgets are raised and cut, donors pledge,
 * quotas are set, plans become decrees, months are paid and seats pass on. After every step nobody
 * has two payers, no fund has promised more than it has, and every paid rupiah is found again in
 * fund, decree, worker and month. A failure is a seed and a step.
 */
@Tag("scenario")
@PayungTest
class YearOfChangesTests {
    private static final Months AUTUMN = MoneyWorld.AUTUMN;
    private static final int STEPS = 20;

    @Autowired StoryWorld world;
    @Autowired RegisterFixture register;
    @Autowired MoneyWorld money;
    @Autowired Plans plans;
    @Autowired PlanDraftings drafts;
    @Autowired BudgetPapers papers;
    @Autowired Quotas quotas;
    @Autowired Assessments assessments;
    @Autowired Amendments amendments;
    @Autowired Decrees decrees;
    @Autowired LifeEvents lives;
    @Autowired TransactionOperations transactions;

    private final List<Fund> open = new ArrayList<>();
    private final List<UUID> known = new ArrayList<>();
    private final Map<Step, Integer> changed = new EnumMap<>(Step.class);

    /** What may happen next; the first three happen in every year. */
    private enum Step {
        COME_OF_AGE,
        DECIDE,
        PAY,
        DIE,
        MOVE,
        CHANGE_BUDGET,
        PLEDGE,
        SET_QUOTA,
        REPLACE,
        TAKE_BACK
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void theInvariantsOfMoneyHoldAfterEveryStep(int seed) {
        Random chance = new Random(seed);
        open.add(money.fund("A", 2_000_000, 20));
        for (int at = 0; at < STEPS; at++) {
            Step step = Step.values()[at < 3 ? at : chance.nextInt(Step.values().length)];
            if (happens(step, chance, at)) {
                changed.merge(step, 1, Integer::sum);
            }
            assertThat(broken()).as("seed %d, step %d: %s", seed, at, step).isEmpty();
        }
        assertThat(changed).as("what happened").containsKeys(Step.DECIDE, Step.PAY);
        assertThat(changed.size()).as("what happened: %s", changed).isGreaterThanOrEqualTo(6);
    }

    /** Whether anything came of it. */
    private boolean happens(Step step, Random chance, int at) {
        return switch (step) {
            case COME_OF_AGE -> comeOfAge(chance, at);
            case DECIDE -> decide(chance, at);
            case PAY -> pay(at);
            case DIE -> die(chance);
            case MOVE -> move(chance);
            case CHANGE_BUDGET -> changeBudget(chance, at);
            case PLEDGE -> pledge(chance, at);
            case SET_QUOTA -> setQuota(chance);
            case REPLACE -> replace(chance);
            case TAKE_BACK -> takeBack();
        };
    }

    private boolean comeOfAge(Random chance, int at) {
        TerritoryCode village = chance.nextBoolean() ? SINGAJAYA : SUKAMAJU;
        for (int person = 0; person < 5; person++) {
            String trade = chance.nextBoolean() ? "TAILOR" : "OJEK_DRIVER";
            LocalDate bornOn = LocalDate.of(1980 + chance.nextInt(27), 1, 1 + person);
            String name = "Warga " + at + " " + person;
            known.add(register.worker(name, village, bornOn, trade, 1 + chance.nextInt(4)));
        }
        return true;
    }

    private boolean die(Random chance) {
        UUID worker = known.get(chance.nextInt(known.size()));
        tell(
                new LifeEvent.Told(
                        worker, new LifeEvent.Died(LocalDate.of(2025, 9, 20)), "laporan desa"));
        return true;
    }

    private boolean move(Random chance) {
        UUID worker = known.get(chance.nextInt(known.size()));
        TerritoryCode home = chance.nextBoolean() ? SINGAJAYA : SUKAMAJU;
        tell(new LifeEvent.Told(worker, new LifeEvent.Moved(home), "laporan desa"));
        return true;
    }

    private void tell(LifeEvent.Told told) {
        Acting.run(
                world.hendra(),
                () ->
                        transactions.executeWithoutResult(
                                _ ->
                                        lives.record(
                                                List.of(told),
                                                Instant.parse("2025-09-20T03:00:00Z"))));
    }

    private boolean changeBudget(Random chance, int at) {
        Fund fund = any(chance);
        NewBudgetPaper wanted =
                new NewBudgetPaper(
                        2025,
                        BudgetPaper.Kind.CHANGED,
                        "DPPA-" + at,
                        LocalDate.of(2025, 9, 2),
                        chance.nextLong(0, 2_500_000),
                        "perubahan anggaran");
        UUID paper =
                Acting.as(world.rina(), () -> papers.propose(fund.id(), wanted, null))
                        .orElseThrow()
                        .orElseThrow()
                        .id();
        return Acting.as(
                world.hendra(),
                () -> {
                    if (papers.approve(paper).orElseThrow() instanceof Outcome.Done<?, ?>) {
                        return true;
                    }
                    papers.reject(paper, "di bawah yang terikat").orElseThrow().orElseThrow();
                    return false;
                });
    }

    private boolean pledge(Random chance, int at) {
        open.add(
                money.fund(
                        "D" + at,
                        Fund.Kind.DONOR,
                        AUTUMN,
                        Map.of(2025, chance.nextLong(50_000, 500_000)),
                        1 + chance.nextInt(5)));
        return true;
    }

    private boolean setQuota(Random chance) {
        NewQuota wanted =
                new NewQuota(
                        2025,
                        chance.nextBoolean() ? SINGAJAYA : SUKAMAJU,
                        TerritoryCode.Level.VILLAGE,
                        "",
                        chance.nextInt(6),
                        "musdes");
        return Acting.as(world.rina(), () -> quotas.set(any(chance), wanted))
                instanceof Outcome.Done<?, ?>;
    }

    private boolean decide(Random chance, int at) {
        for (Fund fund : open) {
            Acting.run(
                    world.rina(),
                    () -> assessments.assess(fund.programme(), AUTUMN.startsOn(), BOGOR));
        }
        PlanRequest wanted =
                new PlanRequest(
                        "Langkah " + at,
                        BOGOR,
                        AUTUMN,
                        open.stream().map(Fund::id).toList(),
                        Priorities.usual());
        if (!(Acting.as(world.rina(), () -> plans.make(wanted))
                instanceof Outcome.Done<StoredPlan, PlanRefused>(StoredPlan plan))) {
            return false;
        }
        assertThat(plan.plan().proof().isComplete()).isTrue();
        boolean decided = false;
        for (Fund fund : open) {
            decided |= decide(plan, fund, at, at < 3 || chance.nextBoolean());
        }
        return decided;
    }

    private boolean decide(StoredPlan plan, Fund fund, int at, boolean signed) {
        PlannedDecree wanted =
                new PlannedDecree(
                        plan.id(),
                        fund.id(),
                        money.legalBasis(),
                        "SK-" + at + "-" + fund.code(),
                        "Rencana");
        if (!(Acting.as(world.rina(), () -> drafts.start(wanted, Split.WHOLE)).orElseThrow()
                instanceof Outcome.Done<PlanDrafting, PlanRefused>(PlanDrafting begun))) {
            return false;
        }
        UUID draft = FinishedDrafting.of(begun, drafts, world.rina()).parts().getFirst().decree();
        return draft != null && decide(draft, signed);
    }

    private boolean decide(UUID draft, boolean signed) {
        if (!(Acting.as(world.rina(), () -> decrees.submit(draft)).orElseThrow()
                        instanceof Outcome.Done<Decree, DecreeRefused>(Decree submitted))
                || !(money.approve(submitted)
                        instanceof Outcome.Done<Approval, DecreeRefused>(Approval approval))) {
            return false;
        }
        if (signed) {
            money.sign(approval.decree());
        }
        return true;
    }

    /** The next unpaid month of some decree that runs. */
    private boolean pay(int at) {
        for (UUID decree : decreesIn("d.in_force_at is not null and d.amends is null")) {
            Decree running = Acting.as(world.rina(), () -> decrees.find(decree)).orElseThrow();
            for (YearMonth month : AUTUMN) {
                var bill = money.bill(running, month);
                if (bill.step() == id.payung.contributions.Bill.Step.TO_BILL
                        && bill.workers() > 0) {
                    money.paid(running, month, "" + at);
                    return true;
                }
            }
        }
        return false;
    }

    /** Somebody leaves his seat from November on, and whoever waits takes it. */
    private boolean replace(Random chance) {
        for (UUID decree : decreesIn("d.in_force_at is not null and d.amends is null")) {
            String leaving =
                    Past.row(
                            "select coalesce(max(worker::text), '') from enrolment.coverage where decree = '"
                                    + decree
                                    + "'",
                            row -> row.getString(1));
            UUID joining = known.get(chance.nextInt(known.size()));
            if (!leaving.isEmpty()
                    && Acting.as(
                                            world.rina(),
                                            () ->
                                                    amendments.propose(
                                                            decree,
                                                            NewSeatChange.replacing(
                                                                    UUID.fromString(leaving),
                                                                    joining,
                                                                    YearMonth.of(2025, 11),
                                                                    "pindah")))
                                    .orElseThrow()
                            instanceof Outcome.Done<?, ?>) {
                return decide(
                        decreesIn("d.state = 'DRAFT' and d.amends = '" + decree + "'").getFirst(),
                        true);
            }
        }
        return false;
    }

    /** A decree that is approved and not signed is cancelled: seats and money are free again. */
    private boolean takeBack() {
        return decreesIn("d.state = 'APPROVED'").stream()
                .limit(1)
                .anyMatch(
                        decree ->
                                Acting.as(
                                                        world.hendra(),
                                                        () -> decrees.cancel(decree, "salah tahun"))
                                                .orElseThrow()
                                        instanceof Outcome.Done<?, ?>);
    }

    private Fund any(Random chance) {
        return open.get(chance.nextInt(open.size()));
    }

    private static List<UUID> decreesIn(String condition) {
        String ids =
                Past.row(
                        "select coalesce(string_agg(d.id::text, ',' order by d.id), '')"
                                + " from enrolment.decree d where "
                                + condition,
                        row -> row.getString(1));
        return ids.isEmpty()
                ? List.of()
                : java.util.Arrays.stream(ids.split(",")).map(UUID::fromString).toList();
    }

    private static String broken() {
        return Past.row(BROKEN, row -> row.getString(1));
    }

    private static final String BROKEN =
            """
            with entry as (
                select t.fund, t.year, t.month, e.side, sum(e.amount) as amount
                from funding.ledger_entry e join funding.ledger_transaction t on t.id = e.transaction
                group by 1, 2, 3, 4)
            select concat_ws(', ',
                (select 'two payers' from enrolment.coverage a join enrolment.coverage b
                    on a.worker = b.worker and a.id < b.id and a.period && b.period limit 1),
                (select 'beyond budget' from funding.budget
                    where committed > amount or billed > committed or paid > billed limit 1),
                (select 'beyond seats' from funding.seat where filled > available limit 1),
                (select 'seats' from funding.seat s where s.filled <> (
                    select count(*) from enrolment.coverage c where c.fund = s.fund and c.period @> s.month) limit 1),
                (select 'ledger' from funding.ledger_entry group by transaction having sum(amount) <> 0 limit 1),
                (select 'left' from funding.budget b where b.amount - b.committed <> (
                    select coalesce(sum(e.amount), 0) from entry e
                    where e.fund = b.fund and e.year = b.year and e.side = 'BUDGET') limit 1),
                (select 'paid' from funding.budget b where b.paid <> (
                    select coalesce(sum(e.amount), 0) from entry e
                    where e.fund = b.fund and e.year = b.year and e.side = 'PAID') limit 1),
                (select 'history' from planning.history h full join (
                    select worker, range_agg(period) as funded,
                        (select range_agg(daterange(m.month, (m.month + interval '1 month')::date))
                            from contributions.paid_month m where m.worker = c.worker) as paid,
                        (array_agg(g.in_force_at is not null order by lower(c.period) desc))[1] as ends,
                        max(upper(period)) as until, max(c.territory) as territory
                    from enrolment.coverage c join enrolment.decree g on g.id = c.granted_by group by worker) c
                    on c.worker = h.worker
                    where (h.funded, h.paid, h.territory, h.until) is distinct from
                        (c.funded, c.paid, c.territory, case when c.ends then c.until end) limit 1))
            """;
}
