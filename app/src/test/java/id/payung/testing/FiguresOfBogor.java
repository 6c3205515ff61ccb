package id.payung.testing;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.contributions.MonthFilter;
import id.payung.contributions.MonthlyFigures;
import id.payung.eligibility.verification.VisitCounts;
import id.payung.eligibility.verification.VisitFilter;
import id.payung.eligibility.verification.VisitFilter.Standing;
import id.payung.eligibility.verification.WorkLists;
import id.payung.enrolment.CoverageFilter;
import id.payung.enrolment.Coverages;
import id.payung.enrolment.WaitingFilter;
import id.payung.enrolment.WaitingFund;
import id.payung.enrolment.WaitingFunds;
import id.payung.enrolment.WaitingWorkers;
import id.payung.funding.Fund;
import id.payung.funding.NewQuota;
import id.payung.funding.QuotaUse;
import id.payung.funding.Quotas;
import id.payung.shared.Acting;
import id.payung.shared.Months;
import id.payung.shared.Position;
import id.payung.shared.TerritoryCode;
import id.payung.testing.KotaBogor.Dinas;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.ToLongFunction;

/** Figures of the year beside the lists that they stand for. */
public class FiguresOfBogor {
    private final WorkLists visits;
    private final WaitingFunds lines;
    private final WaitingWorkers waiting;
    private final Quotas quotas;
    private final Lists lists;

    /** What is covered and paid for. */
    record Lists(Coverages coverages, MonthlyFigures months) {}

    FiguresOfBogor(
            WorkLists visits,
            WaitingFunds lines,
            WaitingWorkers waiting,
            Quotas quotas,
            Coverages coverages,
            MonthlyFigures months) {
        this.visits = visits;
        this.lines = lines;
        this.waiting = waiting;
        this.quotas = quotas;
        this.lists = new Lists(coverages, months);
    }

    /** Each of the districts may have so many of the fund's people. */
    public void divide(Dinas dinas, Fund fund, int people) {
        NewQuota each =
                new NewQuota(
                        YearOfBogor.YEAR.first().getYear(),
                        StoryWorld.BOGOR,
                        TerritoryCode.Level.DISTRICT,
                        "",
                        people,
                        "pembagian kuota");
        int areas = Acting.as(dinas.preparer(), () -> quotas.set(fund, each)).orElseThrow();
        assertThat(areas).isEqualTo(40);
    }

    /** How far verval has come in each district is the list of its people, and all together too. */
    public void ofVerval(LocalDate day) {
        VisitFilter all = VisitFilter.inside(StoryWorld.BOGOR, day).standing(Standing.ALL);
        List<VisitCounts> areas = visits.byArea(all);
        assertThat(areas).hasSize(40);
        assertThat(sum(areas, VisitCounts::workers)).isEqualTo(visits.count(all));
        assertThat(sum(areas, VisitCounts::good))
                .isEqualTo(visits.count(all.standing(Standing.GOOD)));
        assertThat(sum(areas, VisitCounts::toVisit))
                .isEqualTo(visits.count(all.standing(Standing.TO_VISIT)));
        VisitCounts first = areas.getFirst();
        assertThat(visits.count(VisitFilter.inside(first.area(), day).standing(Standing.BAD)))
                .isEqualTo(first.bad());
    }

    /** Who waits for each fund. */
    public void ofThoseWhoWait(YearMonth month) {
        List<WaitingFund> funds = lines.of(month);
        assertThat(funds).isNotEmpty();
        for (WaitingFund one : funds) {
            long[] listed = {0};
            WaitingFilter line = WaitingFilter.of(one.fund(), month);
            waiting.export(line, Position.FIRST, _ -> listed[0]++);
            assertThat(one.people()).as("who waits for %s", one.fund().name()).isEqualTo(listed[0]);
        }
    }

    /** How far each district's quota of a fund is filled. */
    public void ofSeats(YearMonth month, Fund divided) {
        List<QuotaUse> districts = quotas.of(divided.id(), new Months(month, month));
        assertThat(districts).hasSize(40);
        for (QuotaUse use : districts) {
            TerritoryCode area = use.quota().area();
            assertThat(use.filled())
                    .as("seats of %s in %s", area, month)
                    .isEqualTo(
                            (int)
                                    lists.coverages()
                                            .count(
                                                    CoverageFilter.in(month)
                                                            .by(divided.id())
                                                            .inside(area)));
        }
        assertThat(sum(districts, QuotaUse::filled))
                .isEqualTo(lists.coverages().count(CoverageFilter.in(month).by(divided.id())));
    }

    /** Whoever is paid for is active at the insurer, or is asked after. */
    public void ofTheInsurer(YearMonth month, long active) {
        assertThat(standing(month, MonthFilter.Standing.ACTIVE)).isEqualTo(active);
        assertThat(standing(month, MonthFilter.Standing.PAID_NOT_ACTIVE))
                .isEqualTo(standing(month, MonthFilter.Standing.PAID) - active);
        assertThat(standing(month, MonthFilter.Standing.ACTIVE_NOT_ORDERED)).isZero();
    }

    private long standing(YearMonth month, MonthFilter.Standing standing) {
        return lists.months().count(MonthFilter.in(month).standing(standing));
    }

    private static <T> long sum(List<T> areas, ToLongFunction<T> figure) {
        return areas.stream().mapToLong(figure).sum();
    }
}
