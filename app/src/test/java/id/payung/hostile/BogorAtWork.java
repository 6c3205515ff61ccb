package id.payung.hostile;

import static id.payung.testing.StoryWorld.BOGOR;
import static org.awaitility.Awaitility.await;

import id.payung.contributions.Bill;
import id.payung.contributions.PaymentOrder;
import id.payung.donors.Donor;
import id.payung.donors.Pledge;
import id.payung.eligibility.Assessments;
import id.payung.eligibility.Enquiries;
import id.payung.eligibility.Programme;
import id.payung.eligibility.Programmes;
import id.payung.eligibility.RuleChanges;
import id.payung.eligibility.verification.Verifications;
import id.payung.eligibility.verification.Visit;
import id.payung.eligibility.verification.VisitResult;
import id.payung.enrolment.Amendments;
import id.payung.enrolment.Decree;
import id.payung.enrolment.NewSeatChange;
import id.payung.enrolment.SeatChange;
import id.payung.enrolment.mutation.MutationReason;
import id.payung.enrolment.mutation.Mutations;
import id.payung.enrolment.mutation.NewMutation;
import id.payung.funding.Approvers;
import id.payung.funding.BudgetPaper;
import id.payung.funding.BudgetPapers;
import id.payung.funding.Fund;
import id.payung.funding.NewBudgetPaper;
import id.payung.funding.NewQuota;
import id.payung.funding.Quotas;
import id.payung.planning.PlanDraftings;
import id.payung.planning.PlanRequest;
import id.payung.planning.PlannedDecree;
import id.payung.planning.Plans;
import id.payung.planning.Split;
import id.payung.planning.plan.Priorities;
import id.payung.shared.Acting;
import id.payung.shared.TerritoryCode;
import id.payung.testing.GiftWorld;
import id.payung.testing.MoneyWorld;
import id.payung.testing.RegisterFixture;
import id.payung.testing.StoryWorld;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;

/** Kabupaten Bogor with one of everything: a decree that is paid, an amendment, a plan, a gift. */
public class BogorAtWork {
    @Autowired StoryWorld world;
    @Autowired BudgetPapers papers;
    @Autowired MoneyWorld money;
    @Autowired RegisterFixture register;
    @Autowired GiftWorld gifts;
    @Autowired Amendments amendments;
    @Autowired Assessments assessments;
    @Autowired Plans plans;
    @Autowired PlanDraftings villageDrafts;
    @Autowired Programmes programmes;
    @Autowired RuleChanges rules;
    @Autowired Mutations mutations;
    @Autowired Quotas quotas;
    @Autowired Approvers approvers;
    @Autowired Enquiries enquiries;
    @Autowired Verifications verifications;

    /**
     * What was made.
     *
     * @param ids by the names under which facades ask for them
     */
    record Made(Map<String, UUID> ids, Fund fund) {}

    /** Makes one of each kind. */
    Made made() {
        UUID euis = register.euis();
        Fund fund = money.fund("APBD", 987_654_321L, 5);
        terms(fund);
        Decree decree = money.signed(fund, euis);
        Bill bill = money.paid(decree, MoneyWorld.SEPTEMBER, "1");
        PaymentOrder order =
                money.ordered(money.bill(decree, MoneyWorld.SEPTEMBER.plusMonths(2)), "3", 16_800);
        Acting.as(
                        world.hendra(),
                        () ->
                                verifications.record(
                                        LocalDate.of(2025, 8, 20),
                                        "Lilis",
                                        List.of(Visit.of(euis, new VisitResult.Found()))))
                .orElseThrow();
        UUID dedi = register.dedi();
        SeatChange change =
                Acting.as(
                                world.rina(),
                                () ->
                                        amendments.propose(
                                                decree.id(),
                                                NewSeatChange.replacing(
                                                        euis,
                                                        dedi,
                                                        MoneyWorld.SEPTEMBER.plusMonths(1),
                                                        "pindah")))
                        .orElseThrow()
                        .orElseThrow();
        register.workers(1, StoryWorld.SUKAMAJU, "TAILOR");
        UUID plan = plan(fund);
        Programme programme = programmes.find(fund.programme()).orElseThrow();
        UUID enquiry =
                Acting.as(world.rina(), () -> enquiries.ask(programme, BOGOR, "Cek sebelum SK"))
                        .orElseThrow()
                        .id();
        Map<String, UUID> ids =
                new HashMap<>(
                        Map.of(
                                "worker", euis,
                                "leaving", euis,
                                "joining", dedi,
                                "decree", decree.id(),
                                "programme", fund.programme(),
                                "fund", fund.id(),
                                "legalBasis", money.legalBasis(),
                                "id", world.siti().account()));
        UUID pair = register.mayBeOne(euis, dedi);
        ids.put("pair", pair);
        ids.put("merge", register.proposedMerge(pair, euis, dedi));
        ids.put("former", dedi);
        ids.put("keep", euis);
        ids.put("amendment", change.amendment());
        ids.put("change", change.id());
        ids.put("agreement", money.legalBasis());
        ids.put("bill", bill.id());
        ids.put("paymentOrder", order.id());
        ids.put("paper", paper(fund));
        ids.put("account", world.hendra().account());
        ids.put("file", fund.id());
        ids.put("plan", plan);
        ids.put("drafting", drafting(plan, fund));
        ids.put("mutation", mutation(euis));
        ids.put("enquiry", enquiry);
        ids.put("ruleChange", ruleChange(programme));
        ids.putAll(gift());
        return new Made(ids, fund);
    }

    private UUID ruleChange(Programme of) {
        var asked = of.criteria().withAgreement();
        var change = Acting.as(world.rina(), () -> rules.propose(of.id(), asked, "Perbup lain"));
        return change.orElseThrow().orElseThrow().id();
    }

    /** Finished, so that nothing changes any more while strangers ask. */
    private UUID drafting(UUID plan, Fund fund) {
        PlannedDecree wanted =
                new PlannedDecree(plan, fund.id(), money.legalBasis(), "DESA", "Rencana");
        UUID begun =
                Acting.as(world.rina(), () -> villageDrafts.start(wanted, Split.VILLAGES))
                        .orElseThrow()
                        .orElseThrow()
                        .id();
        await().atMost(Duration.ofSeconds(30))
                .until(
                        () ->
                                Acting.as(world.rina(), () -> villageDrafts.find(begun))
                                        .orElseThrow()
                                        .run()
                                        .state()
                                        .isFinal());
        return begun;
    }

    private UUID mutation(UUID worker) {
        NewMutation told =
                NewMutation.of(worker, MutationReason.MOVED, LocalDate.of(2025, 9, 3))
                        .to(StoryWorld.SINGAJAYA);
        return Acting.as(world.rina(), () -> mutations.report(told))
                .orElseThrow()
                .orElseThrow()
                .getFirst()
                .mutation();
    }

    private void terms(Fund fund) {
        NewQuota wanted = new NewQuota(2025, BOGOR, TerritoryCode.Level.REGENCY, "", 50, "musdes");
        Acting.as(world.rina(), () -> quotas.set(fund, wanted)).orElseThrow();
        Acting.as(world.rina(), () -> approvers.name(fund, "hendra")).orElseThrow();
        Acting.as(world.hendra(), () -> approvers.name(fund, "rina")).orElseThrow();
    }

    private Map<String, UUID> gift() {
        Donor lilis = gifts.lilis();
        Pledge pledge =
                gifts.promise(
                                lilis,
                                gifts.fund(Fund.Kind.DONOR, MoneyWorld.AUTUMN),
                                MoneyWorld.AUTUMN,
                                register.asep())
                        .orElseThrow();
        gifts.pay(pledge, 16_800, "TRF-1").orElseThrow();
        return Map.of("donor", lilis.id(), "pledge", pledge.id());
    }

    private UUID plan(Fund fund) {
        PlanRequest wanted =
                new PlanRequest(
                        "Rencana",
                        BOGOR,
                        MoneyWorld.AUTUMN,
                        List.of(fund.id()),
                        Priorities.usual());
        return Acting.as(
                        world.rina(),
                        () -> {
                            assessments.assess(fund.programme(), LocalDate.of(2025, 9, 1), BOGOR);
                            return plans.make(wanted);
                        })
                .orElseThrow()
                .id();
    }

    private UUID paper(Fund fund) {
        NewBudgetPaper wanted =
                new NewBudgetPaper(
                        2025,
                        BudgetPaper.Kind.CHANGED,
                        "DPPA-1",
                        LocalDate.of(2025, 9, 1),
                        987_654_321L,
                        "tambahan");
        return Acting.as(world.rina(), () -> papers.propose(fund.id(), wanted, null))
                .orElseThrow()
                .orElseThrow()
                .id();
    }
}
