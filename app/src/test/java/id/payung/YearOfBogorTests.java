package id.payung;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.payung.contributions.Bill;
import id.payung.contributions.BillFilter;
import id.payung.contributions.Bills;
import id.payung.contributions.ContributionLine;
import id.payung.contributions.MonthFilter;
import id.payung.contributions.MonthFilter.Standing;
import id.payung.contributions.MonthlyFigures;
import id.payung.demo.StoryCalendar;
import id.payung.eligibility.verification.VisitFilter;
import id.payung.eligibility.verification.WorkLists;
import id.payung.enrolment.Amendments;
import id.payung.enrolment.CoverageFilter;
import id.payung.enrolment.CoverageLine;
import id.payung.enrolment.Coverages;
import id.payung.enrolment.Drafted;
import id.payung.enrolment.SeatChange;
import id.payung.enrolment.mutation.Mutation;
import id.payung.enrolment.mutation.MutationFilter;
import id.payung.enrolment.mutation.Mutations;
import id.payung.funding.Fund;
import id.payung.funding.FundStatements;
import id.payung.funding.Funds;
import id.payung.runs.Holding;
import id.payung.shared.Acting;
import id.payung.shared.Position;
import id.payung.shared.TerritoryCode.Level;
import id.payung.testing.DecreesOfBogor;
import id.payung.testing.FiguresOfBogor;
import id.payung.testing.KotaBogor.Dinas;
import id.payung.testing.MoneyWorld;
import id.payung.testing.PayungTest;
import id.payung.testing.StoryWorld;
import id.payung.testing.YearOfBogor;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The year 2025 of Kabupaten Bogor, from its lists to December's last bill. */
@Tag("scenario")
@PayungTest
class YearOfBogorTests {
    private static final long PRICE = 16_800;
    private static final int EVERYBODY =
            YearOfBogor.POOR + YearOfBogor.CARETAKERS + YearOfBogor.TEACHERS;
    private static final int ALL = 100_000;
    private static final int REPLACED = 6;
    private static final int QUARTER = 3;
    private static final int OF_A_DISTRICT = 4_000;
    private static final YearMonth JUNE = YearMonth.of(2025, 6);
    private static final YearMonth SEPTEMBER = YearMonth.of(2025, 9);

    @Autowired Holding runs;
    @Autowired YearOfBogor bogor;
    @Autowired DecreesOfBogor office;
    @Autowired WorkLists visits;
    @Autowired Amendments amendments;
    @Autowired Mutations mutations;
    @Autowired Coverages coverages;
    @Autowired MoneyWorld money;
    @Autowired Bills bills;
    @Autowired MonthlyFigures months;
    @Autowired Funds funds;
    @Autowired FundStatements statements;
    @Autowired FiguresOfBogor figures;
    @Autowired StoryCalendar.Days days;

    private final Set<UUID> gone = new HashSet<>();

    /** A decree in force and the dinas that pays for it. */
    private record Running(Dinas dinas, Fund fund, Drafted decree) {

        /** Who of the covered, by their fund, is covered by it. */
        List<UUID> among(Map<UUID, List<UUID>> covered) {
            return covered.getOrDefault(fund.id(), List.of());
        }
    }

    /** Nobody searches for duplicates while the year runs; that has tests of its own. */
    @Test
    void theYearRunsFromItsListsToTheLastBillAndEveryFigureIsItsList() {
        runs.whileHeld(
                () -> {
                    assertThat(bogor.areas(Level.DISTRICT)).hasSize(40);
                    assertThat(bogor.areas(Level.VILLAGE)).hasSize(435);
                    theListsOfDecember();
                    List<Running> running = theThreeDecrees();
                    YearOfBogor.YEAR.forEach(month -> passes(month, running));
                    theYearIsPaid();
                });
    }

    private void passes(YearMonth month, List<Running> running) {
        days.liveOn(month.atDay(5));
        Map<UUID, List<UUID>> covered =
                Acting.as(bogor.province().preparer(), () -> coveredOnce(month, running));
        Acting.run(
                bogor.province().preparer(),
                () -> {
                    figures.ofSeats(month, running.getLast().fund);
                    if (month.getMonthValue() % QUARTER == 0) {
                        figures.ofThoseWhoWait(month);
                    }
                });
        days.liveOn(month.atDay(12));
        running.forEach(one -> pay(month, one));
        running.forEach(one -> theLedgerIsItsList(month, one.among(covered), one));
        if (month.equals(YearOfBogor.YEAR.first())) {
            theInsurerTellsWhoIsActive(month, covered);
        }
        days.liveOn(month.atDay(20));
        if (month.isBefore(YearOfBogor.YEAR.last())) {
            theOfficeTellsWhoLeaves(month, covered, running);
        }
        if (month.equals(JUNE) || month.equals(SEPTEMBER)) {
            Running one = running.get(month.equals(JUNE) ? 1 : 2);
            theOfficeChoosesWhoFollows(month, one.among(covered), one);
        }
    }

    private void theInsurerTellsWhoIsActive(YearMonth month, Map<UUID, List<UUID>> covered) {
        days.liveOn(month.atDay(16));
        List<UUID> paid = covered.values().stream().flatMap(List::stream).toList();
        long active = bogor.activate(month, paid).added();
        assertThat(active).isEqualTo(EVERYBODY - (EVERYBODY + 49) / 50);
        Acting.run(bogor.province().preparer(), () -> figures.ofTheInsurer(month, active));
    }

    /** The lists arrive, everybody is visited, the insurer answers about who was met. */
    private void theListsOfDecember() {
        days.liveOn(LocalDate.of(2024, 12, 2));
        assertThat(bogor.propose().added()).isEqualTo(YearOfBogor.LISTED);
        days.liveOn(LocalDate.of(2024, 12, 10));
        assertThat(bogor.visit().added()).isEqualTo(YearOfBogor.LISTED);
        days.liveOn(LocalDate.of(2024, 12, 20));
        long met = YearOfBogor.count(YearOfBogor::isMet);
        assertThat(bogor.answer().added()).isEqualTo(met);
        VisitFilter good =
                VisitFilter.inside(StoryWorld.BOGOR, LocalDate.of(2024, 12, 31))
                        .standing(VisitFilter.Standing.GOOD);
        long found = Acting.as(bogor.regency().preparer(), () -> visits.count(good));
        Acting.run(bogor.regency().preparer(), () -> figures.ofVerval(days.today()));
        assertThat(found).isEqualTo(met);
        assertThat(1 - (double) met / YearOfBogor.LISTED).isCloseTo(0.07, within(0.002));
        assertThat(1 - (double) YearOfBogor.fit(_ -> true) / met).isCloseTo(0.04, within(0.002));
    }

    /** The regency's two small funds choose first, then the province takes 44.259 of the others. */
    private List<Running> theThreeDecrees() {
        days.liveOn(LocalDate.of(2024, 12, 23));
        Dinas regency = bogor.regency();
        Dinas province = bogor.province();
        Running mosques =
                running(
                        regency,
                        office.fund(
                                regency,
                                "APBD Bogor Marbot",
                                Fund.Kind.APBD_REGENCY,
                                YearOfBogor.CARETAKERS,
                                Set.of("MOSQUE_CARETAKER")),
                        "400.3/11/2025");
        Running schools =
                running(
                        regency,
                        office.fund(
                                regency,
                                "APBD Bogor Guru Ngaji",
                                Fund.Kind.APBD_REGENCY,
                                YearOfBogor.TEACHERS,
                                Set.of("QURAN_TEACHER")),
                        "400.3/12/2025");
        Fund provincial =
                office.fund(
                        province,
                        "APBD Jawa Barat 2025",
                        Fund.Kind.APBD_PROVINCE,
                        YearOfBogor.POOR,
                        Set.of());
        figures.divide(province, provincial, OF_A_DISTRICT);
        Running aid = running(province, provincial, "560/111/2025");
        assertThat(mosques.decree.withoutSeat())
                .as("who waits in line for a place among the marbot")
                .isEqualTo(YearOfBogor.fit(YearOfBogor::isCaretaker) - YearOfBogor.CARETAKERS);
        assertThat(schools.decree.withoutSeat())
                .isEqualTo(YearOfBogor.fit(YearOfBogor::isTeacher) - YearOfBogor.TEACHERS);
        assertThat(aid.decree.coveredAlready())
                .as("whom the province turns away because the regency pays for them")
                .isEqualTo(YearOfBogor.CARETAKERS + YearOfBogor.TEACHERS);
        assertThat(aid.decree.withoutSeat()).isEqualTo(YearOfBogor.fit(_ -> true) - EVERYBODY);
        return List.of(mosques, schools, aid);
    }

    private Running running(Dinas dinas, Fund fund, String number) {
        return new Running(dinas, fund, office.decree(dinas, fund, number));
    }

    /**
     * One in two hundred dies, moves, is hired or gives up; the next in line follows from the month
     * after on, as soon as each dinas has signed the amendment of its decree.
     */
    private void theOfficeTellsWhoLeaves(
            YearMonth month, Map<UUID, List<UUID>> covered, List<Running> running) {
        List<UUID> leaving =
                covered.values().stream()
                        .flatMap(workers -> YearOfBogor.leaving(month, workers).stream())
                        .toList();
        assertThat(bogor.mutate(month, leaving).added()).isEqualTo(leaving.size());
        assertThat((double) leaving.size() / EVERYBODY).isCloseTo(0.005, within(0.0001));
        Dinas province = bogor.province();
        Acting.run(
                province.preparer(),
                () ->
                        mutations
                                .takeUp(running.getLast().decree.decree().id())
                                .orElseThrow()
                                .orElseThrow());
        List<SeatChange> changed =
                running.stream()
                        .flatMap(one -> office.amend(one.dinas, one.decree.decree()).stream())
                        .toList();
        assertThat(changed.stream().map(SeatChange::leaving).collect(toSet()))
                .isEqualTo(Set.copyOf(leaving));
        assertThat(changed).as("the seats stay full").allMatch(one -> one.joining() != null);
        MutationFilter told = MutationFilter.in(month.plusMonths(1));
        Acting.run(
                province.preparer(),
                () ->
                        assertThat(mutations.list(told, Position.FIRST, ALL))
                                .hasSize(leaving.size())
                                .hasSize((int) mutations.count(told))
                                .allMatch(one -> one.standing() == Mutation.Standing.IN_FORCE));
        gone.addAll(leaving);
    }

    /** One by one, on an amendment of their own. */
    private void theOfficeChoosesWhoFollows(YearMonth month, List<UUID> covered, Running one) {
        List<UUID> leaving =
                covered.stream().filter(worker -> !gone.contains(worker)).limit(REPLACED).toList();
        List<SeatChange> changes =
                office.replace(one.dinas, one.decree.decree(), month.plusMonths(1), leaving);
        assertThat(changes).hasSize(REPLACED).allMatch(change -> change.joining() != null);
        UUID amendment = changes.getFirst().amendment();
        assertThat(Acting.as(one.dinas.preparer(), () -> amendments.countChanges(amendment)))
                .isEqualTo(REPLACED);
    }

    private void pay(YearMonth month, Running one) {
        BillFilter owed = BillFilter.in(month).by(one.fund.id());
        Bill bill =
                Acting.as(one.dinas.preparer(), () -> bills.list(owed, Position.FIRST, 2))
                        .getFirst();
        money.paid(
                one.dinas.preparer(), one.dinas.treasurer(), bill, month + "-" + one.fund.code());
    }

    /**
     * Who is covered, whose month is ordered and what is owed are the same people once.
     *
     * @return the workers by their fund
     */
    private Map<UUID, List<UUID>> coveredOnce(YearMonth month, List<Running> running) {
        List<CoverageLine> covered = coverages.list(CoverageFilter.in(month), Position.FIRST, ALL);
        Set<UUID> people = covered.stream().map(CoverageLine::worker).collect(toSet());
        assertThat(covered).hasSize(EVERYBODY);
        assertThat(people).as("each is covered once").hasSize(EVERYBODY);
        assertThat(people.stream().filter(gone::contains)).as("who left comes back").isEmpty();
        assertThat(coverages.count(CoverageFilter.in(month))).isEqualTo(EVERYBODY);
        assertThat(months.count(MonthFilter.in(month))).isEqualTo(EVERYBODY);
        assertThat(months.amount(MonthFilter.in(month)))
                .isEqualTo(bills.amount(BillFilter.in(month)))
                .isEqualTo(EVERYBODY * PRICE);
        Map<UUID, List<UUID>> byFund =
                covered.stream()
                        .collect(
                                groupingBy(
                                        CoverageLine::fund,
                                        mapping(CoverageLine::worker, toList())));
        for (Running one : running) {
            assertThat(coverages.count(CoverageFilter.in(month).by(one.fund.id())))
                    .isEqualTo(one.among(byFund).size())
                    .isEqualTo(one.decree.members());
            assertThat(funds.seatsLeft(one.fund, month)).as(one.fund.name()).isZero();
        }
        return byFund;
    }

    /** Whoever is covered is paid for, and the fund's ledger is the sum of the months it paid. */
    private void theLedgerIsItsList(YearMonth month, List<UUID> covered, Running one) {
        MonthFilter paid = MonthFilter.in(month).by(one.fund.id()).standing(Standing.PAID);
        Acting.run(
                one.dinas.preparer(),
                () -> {
                    List<ContributionLine> people = months.list(paid, Position.FIRST, ALL);
                    assertThat(people)
                            .hasSize((int) months.count(paid))
                            .hasSize((int) one.decree.members());
                    assertThat(people.stream().map(ContributionLine::worker).collect(toSet()))
                            .isEqualTo(Set.copyOf(covered));
                    assertThat(statements.of(one.fund.id()))
                            .filteredOn(line -> line.month().equals(month))
                            .singleElement()
                            .satisfies(
                                    line ->
                                            assertThat(line.paid())
                                                    .isEqualTo(line.billed())
                                                    .isEqualTo(months.amount(paid))
                                                    .isEqualTo(people.size() * PRICE));
                });
    }

    /** What three budgets promised is what was paid. */
    private void theYearIsPaid() {
        Acting.run(
                bogor.province().preparer(),
                () -> {
                    assertThat(bills.count(BillFilter.all().unpaidOnly())).isZero();
                    assertThat(bills.amount(BillFilter.all()))
                            .isEqualTo(12 * EVERYBODY * PRICE)
                            .isEqualTo(10_299_744_000L);
                });
    }
}
