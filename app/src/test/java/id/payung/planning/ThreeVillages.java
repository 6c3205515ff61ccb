package id.payung.planning;

import static id.payung.testing.StoryWorld.BOGOR;
import static id.payung.testing.StoryWorld.SINGAJAYA;
import static id.payung.testing.StoryWorld.SUKAMAJU;

import id.payung.eligibility.Assessments;
import id.payung.enrolment.DecreeFilter;
import id.payung.enrolment.Decrees;
import id.payung.funding.Fund;
import id.payung.planning.village.AidQuestion;
import id.payung.shared.Acting;
import id.payung.shared.Months;
import id.payung.shared.TerritoryCode;
import id.payung.testing.MoneyWorld;
import id.payung.testing.RegisterFixture;
import id.payung.testing.StoryWorld;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A plan that gives two, one and two people of three villages a year each. */
abstract class ThreeVillages {
    static final Months YEAR = new Months(YearMonth.of(2026, 1), YearMonth.of(2026, 12));
    static final TerritoryCode THIRD = new TerritoryCode("32.01.06.2002");

    @Autowired StoryWorld world;
    @Autowired RegisterFixture register;
    @Autowired MoneyWorld money;
    @Autowired VillageAid aid;
    @Autowired PlanDraftings drafts;
    @Autowired Decrees decrees;
    @Autowired Assessments assessments;

    Fund fund;
    StoredPlan plan;
    UUID basis;
    UUID ujang;

    @BeforeEach
    void fourHundredThousandForEachOfThreeVillages() {
        fund = money.fund("V", Fund.Kind.VILLAGE_AID, YEAR, Map.of(2026, 1L << 40), 1_000);
        register.workers(3, SINGAJAYA, "TAILOR");
        register.workers(3, SUKAMAJU, "TAILOR");
        ujang = register.worker("Ujang", THIRD, LocalDate.of(1980, 5, 1), "TAILOR", 2);
        basis = money.legalBasis();
        plan =
                rina(
                        () -> {
                            assessments.assess(fund.programme(), LocalDate.of(2025, 9, 1), BOGOR);
                            return aid.keep(
                                            new AidQuestion(
                                                    BOGOR,
                                                    fund.id(),
                                                    403_200,
                                                    YearMonth.of(2026, 1),
                                                    12),
                                            "Bantuan 2026")
                                    .orElseThrow()
                                    .orElseThrow();
                        });
    }

    <T> T rina(ScopedValue.CallableOp<T, RuntimeException> work) {
        return Acting.as(world.rina(), work);
    }

    PlannedDecree wanted() {
        return wanted("DESA");
    }

    PlannedDecree wanted(String number) {
        return new PlannedDecree(plan.id(), fund.id(), basis, number, "Bantuan");
    }

    PlanDrafting begun() {
        return begun(wanted(), Split.VILLAGES);
    }

    PlanDrafting begun(PlannedDecree wanted, Split split) {
        return rina(() -> drafts.start(wanted, split)).orElseThrow().orElseThrow();
    }

    /** What the scheduler makes of it. */
    PlanDrafting finished(PlanDrafting begun) {
        return FinishedDrafting.of(begun, drafts, world.rina());
    }

    static List<String> told(List<DraftedPart> villages) {
        return villages.stream()
                .map(
                        village ->
                                village.area()
                                        + ": "
                                        + (village.refusal() == null
                                                ? village.members() + " of " + village.planned()
                                                : village.refusal().code()))
                .toList();
    }

    long decreesOfTheFund() {
        return rina(() -> decrees.count(DecreeFilter.all().by(fund.id())));
    }
}
