package id.payung;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import id.payung.contributions.Bill;
import id.payung.contributions.BillFilter;
import id.payung.contributions.Bills;
import id.payung.contributions.MonthFilter;
import id.payung.contributions.MonthFilter.Standing;
import id.payung.contributions.MonthlyFigures;
import id.payung.enrolment.CoverageFilter;
import id.payung.enrolment.CoverageLine;
import id.payung.enrolment.Coverages;
import id.payung.enrolment.Decrees;
import id.payung.enrolment.Drafted;
import id.payung.enrolment.MemberFilter;
import id.payung.enrolment.MemberLine;
import id.payung.funding.Fund;
import id.payung.funding.Funds;
import id.payung.intake.IntakeReport;
import id.payung.shared.Acting;
import id.payung.shared.Months;
import id.payung.shared.Position;
import id.payung.testing.KotaBogor;
import id.payung.testing.KotaBogor.Dinas;
import id.payung.testing.MoneyWorld;
import id.payung.testing.PayungTest;
import java.nio.file.Path;
import java.time.YearMonth;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** One month of Kota Bogor: from two messy lists to cover that is paid once for everybody. */
@Tag("scenario")
@PayungTest
class MonthInTheLifeTests {
    private static final YearMonth NOVEMBER = YearMonth.of(2025, 11);
    private static final YearMonth DECEMBER = YearMonth.of(2025, 12);
    private static final int ALL = 100_000;

    @Autowired KotaBogor bogor;
    @Autowired Decrees decrees;
    @Autowired Coverages coverages;
    @Autowired MoneyWorld money;
    @Autowired Bills bills;
    @Autowired MonthlyFigures months;
    @Autowired Funds funds;
    @TempDir Path lists;

    @Test
    void everybodyIsCoveredOnceAndEveryFigureIsItsList() throws Exception {
        Dinas city = bogor.city();
        Dinas province = bogor.province();
        bogor.writeLists(lists, 64_000, 7);

        // The city proposes four in ten poor households. What is mistyped is refused by its row.
        IntakeReport proposed = bogor.accept(city, lists, "kota", ".xlsx");
        assertThat(proposed.rows())
                .isEqualTo(proposed.added() + proposed.duplicate() + proposed.refused());
        assertThat(proposed.refused()).isPositive();
        assertThat(proposed.warned()).isPositive();
        assertThat(proposed.findings()).allMatch(finding -> !finding.remedy().isBlank());

        // The mayor's budget pays for 7.894 of them from September on; the others wait.
        Months autumn = new Months(YearMonth.of(2025, 9), DECEMBER);
        Fund apbd = bogor.fund(city, "APBD Kota Bogor 2025", Fund.Kind.APBD_REGENCY, autumn, 7_894);
        Drafted first = bogor.draft(city, apbd, "SK-500/2025");
        assertThat(first.withoutSeat()).isPositive();
        assertThat(bogor.approve(city, first)).isEqualTo(7_894);

        // Approved is not yet covered: seats are kept, and cover follows the signature.
        Acting.run(city.preparer(), () -> assertThat(coveredIn(NOVEMBER)).isZero());
        bogor.sign(city, first);

        // The province proposes seven in ten, some of whom the city has listed or covers already.
        IntakeReport overlapping = bogor.accept(province, lists, "provinsi", ".csv");
        assertThat(overlapping.same() + overlapping.changed()).isPositive();
        Months winter = new Months(NOVEMBER, DECEMBER);
        Fund aid = bogor.fund(province, "DBHCHT Jawa Barat 2025", Fund.Kind.DBHCHT, winter, 14_580);
        Drafted second = bogor.draft(province, aid, "SK-900/2025");
        assertThat(second.coveredAlready()).isEqualTo(7_894);
        assertThat(bogor.approve(province, second)).isEqualTo(14_580);
        bogor.sign(province, second);

        Acting.run(
                province.preparer(),
                () -> {
                    // Whom the city covers was turned away from the province's fund, by name.
                    assertThat(decrees.members(refused(second), Position.FIRST, ALL))
                            .hasSize(7_894)
                            .extracting(MemberLine::heldBy)
                            .containsOnly("APBD Kota Bogor 2025");

                    // November: 22.474 different people, nobody twice, each figure its list.
                    assertThat(filled(apbd, NOVEMBER)).isEqualTo(7_894);
                    assertThat(filled(aid, NOVEMBER)).isEqualTo(14_580);
                    assertThat(coveredIn(NOVEMBER)).isEqualTo(22_474);
                    assertThat(coveredIn(YearMonth.of(2025, 9))).isEqualTo(7_894);
                    MonthFilter november = MonthFilter.in(NOVEMBER);
                    assertThat(months.amount(november)).isEqualTo(377_563_200);
                    assertThat(months.list(november, Position.FIRST, ALL)).hasSize(22_474);

                    // The province pays its part of November, to the rupiah.
                    BillFilter theirs = BillFilter.in(NOVEMBER).on(second.decree().id());
                    Bill bill = bills.list(theirs, Position.FIRST, 2).getFirst();
                    assertThat(bill.amount()).isEqualTo(14_580 * 16_800L);
                    money.paid(province.preparer(), province.treasurer(), bill, "01234/2025");
                    MonthFilter paid = november.standing(Standing.PAID);
                    assertThat(months.count(paid)).isEqualTo(14_580);
                    assertThat(months.list(paid, Position.FIRST, ALL)).hasSize(14_580);
                    assertThat(months.amount(november.standing(Standing.UNPAID)))
                            .isEqualTo(377_563_200 - 244_944_000);
                });
    }

    private static MemberFilter refused(Drafted drafted) {
        return MemberFilter.of(drafted.decree().id(), MemberFilter.Standing.REFUSED);
    }

    private long filled(Fund fund, YearMonth month) {
        long filled = coverages.count(CoverageFilter.in(month).by(fund.id()));
        assertThat(coverages.list(CoverageFilter.in(month).by(fund.id()), Position.FIRST, ALL))
                .hasSize((int) filled);
        assertThat(funds.seatsLeft(fund, month)).isZero();
        return filled;
    }

    private long coveredIn(YearMonth month) {
        CoverageFilter all = CoverageFilter.in(month);
        var people =
                coverages.list(all, Position.FIRST, ALL).stream()
                        .map(CoverageLine::worker)
                        .collect(toSet());
        assertThat(coverages.count(all)).isEqualTo(people.size());
        return people.size();
    }
}
