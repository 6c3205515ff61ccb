package id.payung.hostile;

import id.payung.access.AccountFilter;
import id.payung.access.Office;
import id.payung.access.OfficeFilter;
import id.payung.access.Role;
import id.payung.audit.AuditFilter;
import id.payung.contributions.BillFilter;
import id.payung.contributions.MonthFilter;
import id.payung.contributions.Voucher;
import id.payung.donors.Donor;
import id.payung.donors.DonorFilter;
import id.payung.donors.NewDonor;
import id.payung.donors.NewPledge;
import id.payung.donors.PledgeFilter;
import id.payung.eligibility.AskedFilter;
import id.payung.eligibility.AssessmentFilter;
import id.payung.eligibility.Criteria;
import id.payung.eligibility.Deadlines;
import id.payung.eligibility.Programme;
import id.payung.eligibility.RankBy;
import id.payung.eligibility.verification.Visit;
import id.payung.eligibility.verification.VisitFilter;
import id.payung.eligibility.verification.VisitResult;
import id.payung.enrolment.AnnexLine;
import id.payung.enrolment.AnnexPaper;
import id.payung.enrolment.CoverageFilter;
import id.payung.enrolment.DecileLeaverFilter;
import id.payung.enrolment.DecileReview;
import id.payung.enrolment.Decree;
import id.payung.enrolment.DecreeFilter;
import id.payung.enrolment.MemberFilter;
import id.payung.enrolment.NewDecree;
import id.payung.enrolment.NewSeatChange;
import id.payung.enrolment.Ranking;
import id.payung.enrolment.RefusedAttemptFilter;
import id.payung.enrolment.Selection;
import id.payung.enrolment.SignedPaper;
import id.payung.enrolment.WaitingFilter;
import id.payung.enrolment.mutation.MutationFilter;
import id.payung.enrolment.mutation.MutationReason;
import id.payung.enrolment.mutation.NewMutation;
import id.payung.funding.BudgetPaper;
import id.payung.funding.DecileSpan;
import id.payung.funding.Demand;
import id.payung.funding.Fund;
import id.payung.funding.FundFilter;
import id.payung.funding.NewBasis;
import id.payung.funding.NewBudgetPaper;
import id.payung.funding.NewFund;
import id.payung.funding.NewQuota;
import id.payung.intake.PaperKind;
import id.payung.intake.PaperRule.Weight;
import id.payung.legalbases.LegalBasis;
import id.payung.matching.MergeFilter;
import id.payung.matching.PairFilter;
import id.payung.matching.Verdict;
import id.payung.planning.PlanRequest;
import id.payung.planning.PlannedDecree;
import id.payung.planning.Split;
import id.payung.planning.continuity.LapseFilter;
import id.payung.planning.plan.Priorities;
import id.payung.planning.village.AidQuestion;
import id.payung.registry.DecileFilter;
import id.payung.registry.WorkerFilter;
import id.payung.shared.Months;
import id.payung.shared.Nik;
import id.payung.shared.Permission;
import id.payung.shared.Position;
import id.payung.shared.TerritoryCode;
import id.payung.testing.MoneyWorld;
import id.payung.testing.StoryWorld;
import java.lang.reflect.Parameter;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a question to a facade is asked with: the ids of Bogor's things by the names of the
 * parameters, and something possible for all the rest.
 */
final class Asked {
    private static final LocalDate DAY = LocalDate.of(2025, 9, 1);

    private final Map<String, UUID> ids;
    private final Map<Class<?>, Object> values = new LinkedHashMap<>();
    private final List<Object> handedOver = new ArrayList<>();

    Asked(Map<String, UUID> ids, Fund fund, Office office) {
        this.ids = ids;
        TerritoryCode bogor = StoryWorld.BOGOR;
        values.put(TerritoryCode.class, bogor);
        values.put(Fund.class, fund);
        values.put(Office.class, office);
        values.put(String.class, "rina.kedua");
        values.put(int.class, 10);
        values.put(long.class, 1_000_000L);
        values.put(LocalDate.class, DAY);
        values.put(Year.class, Year.of(2025));
        values.put(YearMonth.class, MoneyWorld.SEPTEMBER);
        values.put(Position.class, Position.FIRST);
        values.put(Months.class, MoneyWorld.AUTUMN);
        values.put(Duration.class, Duration.ofHours(1));
        values.put(Nik.class, new Nik("9901065505900001"));
        values.put(Role.class, Role.VILLAGE);
        values.put(Office.Kind.class, Office.Kind.AGENCY);
        values.put(LegalBasis.Kind.class, LegalBasis.Kind.PERKADA);
        values.put(Criteria.class, Criteria.poorWorkersOf(bogor, "Perbup 12/2025"));
        values.put(
                Programme.class,
                new Programme(
                        id("programme"),
                        "PPR",
                        "Payung Bogor",
                        bogor,
                        Criteria.poorWorkersOf(bogor, "Perbup 12/2025")));
        values.put(Collection.class, List.of(id("worker")));
        values.put(List.class, List.of(Visit.of(id("worker"), new VisitResult.NotFound())));
        values.put(Set.class, Set.of());
        values.put(Map.class, Map.of(PaperKind.MINUTES, Weight.WANTED));
        values.put(Deadlines.class, new Deadlines(1, 1, 1));
        values.put(Permission.class, Permission.MANAGE_FUNDS);
        values.put(Predicate.class, (Predicate<Object>) _ -> true);
        values.put(SignedPaper.class, MoneyWorld.paper("SK-LAIN"));
        values.put(
                NewSeatChange.class,
                NewSeatChange.leaving(id("worker"), MoneyWorld.SEPTEMBER, "pindah"));
        values.put(AnnexPaper.class, new Blank(handedOver));
        values.put(Consumer.class, (Consumer<Object>) handedOver::add);
        values.put(Voucher.class, new Voucher("SPM-LAIN", DAY, 16_800));
        filters();
        wishes(fund, bogor);
        plans(fund, bogor);
        gifts(fund, bogor);
    }

    private void gifts(Fund fund, TerritoryCode bogor) {
        values.put(DonorFilter.class, DonorFilter.all());
        values.put(PledgeFilter.class, PledgeFilter.all());
        values.put(Demand.class, new Demand(List.of()));
        values.put(NewDonor.class, new NewDonor(Donor.Kind.COMPANY, "PT Lain", "", bogor, "neng"));
        values.put(
                NewPledge.class,
                new NewPledge(
                        id("donor"), fund.id(), MoneyWorld.AUTUMN, true, Set.of(), 0, 1, null));
    }

    private void filters() {
        values.put(
                WaitingFilter.class,
                WaitingFilter.of(
                        (Fund) Objects.requireNonNull(values.get(Fund.class)),
                        MoneyWorld.SEPTEMBER));
        values.put(Ranking.class, new Ranking(RankBy.USUAL));
        values.put(WorkerFilter.class, WorkerFilter.everybody());
        values.put(AssessmentFilter.class, AssessmentFilter.of(id("programme")));
        values.put(
                DecileFilter.class,
                new DecileFilter(
                        StoryWorld.BOGOR, DAY, Instant.parse("2100-01-01T00:00:00Z"), null, null));
        values.put(AskedFilter.class, AskedFilter.everybody());
        values.put(VisitFilter.class, VisitFilter.inside(StoryWorld.BOGOR, DAY));
        values.put(
                DecileLeaverFilter.class,
                DecileLeaverFilter.in(MoneyWorld.SEPTEMBER, StoryWorld.BOGOR));
        values.put(MutationFilter.class, MutationFilter.everybody());
        values.put(
                NewMutation.class,
                NewMutation.of(id("worker"), MutationReason.DIED, MoneyWorld.SEPTEMBER.atDay(9)));
        values.put(CoverageFilter.class, CoverageFilter.in(MoneyWorld.SEPTEMBER));
        values.put(
                NewBudgetPaper.class,
                new NewBudgetPaper(
                        2025, BudgetPaper.Kind.CHANGED, "DPPA-LAIN", DAY, 2_000_000_000L, "lain"));
        values.put(MonthFilter.class, MonthFilter.in(MoneyWorld.SEPTEMBER));
        values.put(BillFilter.class, BillFilter.in(MoneyWorld.SEPTEMBER));
        values.put(DecreeFilter.class, DecreeFilter.all());
        values.put(RefusedAttemptFilter.class, RefusedAttemptFilter.all());
        values.put(MemberFilter.class, MemberFilter.placedOn(id("decree")));
        values.put(FundFilter.class, FundFilter.all());
        values.put(AccountFilter.class, AccountFilter.all());
        values.put(OfficeFilter.class, OfficeFilter.all());
        values.put(PairFilter.class, PairFilter.waiting());
        values.put(MergeFilter.class, MergeFilter.in(null));
        values.put(Verdict.class, Verdict.SAME);
        values.put(DecileReview.Decision.class, DecileReview.Decision.KEEP);
        values.put(AuditFilter.class, AuditFilter.everything());
        values.put(LapseFilter.class, LapseFilter.ahead(MoneyWorld.SEPTEMBER));
    }

    private void wishes(Fund fund, TerritoryCode bogor) {
        values.put(NewBasis.class, new NewBasis(LegalBasis.Kind.SK, "SK-LAIN", DAY, null, "lain"));
        values.put(DecileSpan.class, new DecileSpan(1, 2));
        values.put(
                NewQuota.class,
                new NewQuota(2025, bogor, TerritoryCode.Level.REGENCY, "", 99, "lain"));
        values.put(
                NewFund.class,
                new NewFund(
                        "LAIN",
                        "Dana lain",
                        Fund.Kind.APBD_REGENCY,
                        bogor,
                        id("programme"),
                        null,
                        MoneyWorld.AUTUMN,
                        Set.of(),
                        MoneyWorld.papers("LAIN", Map.of(2025, 1_000_000L)),
                        1,
                        false));
        values.put(
                NewDecree.class,
                new NewDecree(
                        fund.id(),
                        id("legalBasis"),
                        "SK-LAIN",
                        "Penetapan lain",
                        MoneyWorld.AUTUMN,
                        new Selection.EligibleOf(bogor)));
    }

    private void plans(Fund fund, TerritoryCode bogor) {
        values.put(
                PlannedDecree.class,
                new PlannedDecree(
                        id("plan"), fund.id(), id("legalBasis"), "SK-RENCANA", "Rencana"));
        values.put(Split.class, Split.WHOLE);
        values.put(
                PlanRequest.class,
                new PlanRequest(
                        "Rencana lain",
                        bogor,
                        MoneyWorld.AUTUMN,
                        List.of(fund.id()),
                        Priorities.usual()));
        values.put(
                AidQuestion.class,
                new AidQuestion(bogor, fund.id(), 50_000_000, MoneyWorld.SEPTEMBER, 4));
    }

    private UUID id(String name) {
        return Objects.requireNonNull(ids.get(name), name);
    }

    /** The values for the parameters; pages begin at the beginning. */
    @Nullable Object[] all(Parameter[] parameters) {
        return List.of(parameters).stream().map(this::one).toArray();
    }

    private @Nullable Object one(Parameter parameter) {
        if (parameter.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            return null;
        }
        return parameter.getType() == UUID.class
                ? id(parameter.getName())
                : Objects.requireNonNull(
                        values.get(parameter.getType()), () -> "nothing to ask with: " + parameter);
    }

    /** What was given away row by row since the last question. */
    List<Object> handedOver() {
        List<Object> given = List.copyOf(handedOver);
        handedOver.clear();
        return given;
    }

    /** An annex that remembers whatever is written on it. */
    private record Blank(List<Object> written) implements AnnexPaper {
        @Override
        public void begin(Decree decree) {
            written.add(decree);
        }

        @Override
        public void line(AnnexLine line) {
            written.add(line);
        }

        @Override
        public void end() {
            written.add("end");
        }
    }
}
