package id.payung;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import id.payung.access.Role;
import id.payung.contributions.BillFilter;
import id.payung.contributions.Bills;
import id.payung.contributions.MonthFilter;
import id.payung.contributions.MonthlyFigures;
import id.payung.donors.Donor;
import id.payung.donors.Donors;
import id.payung.donors.NewDonor;
import id.payung.donors.NewPledge;
import id.payung.donors.Places;
import id.payung.donors.Pledge;
import id.payung.donors.PledgeDrafts;
import id.payung.donors.Pledges;
import id.payung.enrolment.CoverageFilter;
import id.payung.enrolment.CoverageLine;
import id.payung.enrolment.Coverages;
import id.payung.enrolment.Decrees;
import id.payung.enrolment.Drafted;
import id.payung.funding.Fund;
import id.payung.rules.contribution.Contributions;
import id.payung.rules.contribution.Payer;
import id.payung.rules.contribution.Sector;
import id.payung.rules.contribution.Terms;
import id.payung.rules.law.Law;
import id.payung.shared.Acting;
import id.payung.shared.Months;
import id.payung.shared.Position;
import id.payung.shared.TerritoryCode;
import id.payung.territory.Territories;
import id.payung.testing.KotaBogor;
import id.payung.testing.KotaBogor.Dinas;
import id.payung.testing.PayungTest;
import id.payung.testing.RegisterFixture;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Depok as it was published: 8.582 workers by DBHCHT, 6.392 by the province and 1.254 by companies,
 * in the month before companies pay half and in the first in which they do.
 */
@Tag("scenario")
@PayungTest
class MonthsOfDepokTests {
    private static final TerritoryCode DEPOK = new TerritoryCode("32.76");
    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final YearMonth APRIL = YearMonth.of(2026, 4);
    private static final Months SPRING = new Months(MARCH, APRIL);
    private static final int DBHCHT = 8_582;
    private static final int PROVINCE = 6_392;
    private static final List<Integer> COMPANIES = List.of(800, 454);
    private static final int SPONSORED = 1_254;
    private static final int EVERYBODY = DBHCHT + PROVINCE + SPONSORED;
    private static final int ALL = 100_000;

    @Autowired KotaBogor bogor;
    @Autowired RegisterFixture register;
    @Autowired Territories territories;
    @Autowired Donors donors;
    @Autowired Pledges pledges;
    @Autowired Places places;
    @Autowired PledgeDrafts drafts;
    @Autowired Decrees decrees;
    @Autowired Coverages coverages;
    @Autowired MonthlyFigures months;
    @Autowired Bills bills;

    @Test
    void threePayersCoverSixteenThousandOnceAndEachMonthCostsWhatTheLawAsksOfEachOfThem() {
        Dinas city = bogor.dinas("32.76-DISNAKER", "Dinas Tenaga Kerja Depok", DEPOK, Role.REGENCY);
        Dinas province = bogor.province();
        List<TerritoryCode> villages = kelurahan();
        villages.forEach(village -> register.workers(300, village, "SMALL_TRADER"));
        assertThat(300 * villages.size()).isGreaterThan(EVERYBODY);

        List<Drafted> sponsored = companiesPayForWorkersAroundThem(city, villages.getFirst());
        Drafted excise = covered(city, Fund.Kind.DBHCHT, "DBHCHT Depok 2026", DBHCHT);
        Drafted aid = covered(province, Fund.Kind.APBD_PROVINCE, "APBD Jabar 2026", PROVINCE);

        assertThat(sponsored).extracting(Drafted::members).containsExactly(800L, 454L);
        assertThat(excise.coveredAlready()).isEqualTo(SPONSORED);
        assertThat(aid.coveredAlready()).isEqualTo(SPONSORED + DBHCHT);
        for (YearMonth month : SPRING.stream().toList()) {
            Acting.run(
                    province.preparer(),
                    () -> {
                        assertThat(peopleCoveredIn(month)).isEqualTo(EVERYBODY);
                        assertThat(owed(excise, month))
                                .isEqualTo(DBHCHT * price(Payer.APBD, month));
                        assertThat(owed(aid, month)).isEqualTo(PROVINCE * price(Payer.APBD, month));
                        assertThat(sponsored.stream().mapToLong(one -> owed(one, month)).sum())
                                .isEqualTo(SPONSORED * price(Payer.COMPANY, month));
                        assertThat(months.amount(MonthFilter.in(month)))
                                .isEqualTo(month.equals(MARCH) ? 272_630_400L : 262_096_800L);
                    });
        }
    }

    private List<TerritoryCode> kelurahan() {
        return territories.inside(DEPOK).stream()
                .map(area -> new TerritoryCode(area.code()))
                .filter(code -> code.level() == TerritoryCode.Level.VILLAGE)
                .toList();
    }

    /** Promised by officers, paid to the treasurer, found around the company, decreed. */
    private List<Drafted> companiesPayForWorkersAroundThem(Dinas city, TerritoryCode home) {
        Fund fund = bogor.fund(city, "CSR Depok 2026", Fund.Kind.COMPANY, SPRING, 0);
        return COMPANIES.stream().map(people -> sponsoring(city, home, fund, people)).toList();
    }

    private Drafted sponsoring(Dinas city, TerritoryCode home, Fund fund, int people) {
        Pledge pledge =
                Acting.as(
                        city.preparer(),
                        () -> {
                            Donor company =
                                    donors.record(
                                                    new NewDonor(
                                                            Donor.Kind.COMPANY,
                                                            "PT Depok " + people,
                                                            "Bagian umum",
                                                            home,
                                                            ""))
                                            .orElseThrow();
                            return pledges.promise(
                                            new NewPledge(
                                                    company.id(),
                                                    fund.id(),
                                                    SPRING,
                                                    false,
                                                    Set.of(),
                                                    0,
                                                    people,
                                                    null))
                                    .orElseThrow();
                        });
        Acting.run(
                city.treasurer(),
                () ->
                        pledges.receive(
                                        pledge.id(),
                                        pledge.money().promised(),
                                        "TRF-" + people,
                                        LocalDate.of(2026, 2, 20))
                                .orElseThrow()
                                .orElseThrow());
        Drafted drafted =
                Acting.as(
                        city.preparer(),
                        () -> {
                            places.propose(pledge.id()).orElseThrow().orElseThrow();
                            places.confirm(pledge.id(), Set.of()).orElseThrow().orElseThrow();
                            Drafted draft =
                                    drafts.draft(
                                                    pledge.id(),
                                                    bogor.legalBasis(city, "CSR " + people),
                                                    "SK-CSR-" + people,
                                                    "Penetapan CSR")
                                            .orElseThrow()
                                            .orElseThrow();
                            decrees.submit(draft.decree().id()).orElseThrow().orElseThrow();
                            return draft;
                        });
        bogor.approve(city, drafted);
        bogor.sign(city, drafted);
        return drafted;
    }

    private Drafted covered(Dinas dinas, Fund.Kind kind, String name, int seats) {
        Fund fund = bogor.fund(dinas, name, kind, SPRING, seats);
        Drafted drafted = bogor.draft(dinas, fund, "SK " + name, DEPOK);
        assertThat(bogor.approve(dinas, drafted)).isEqualTo(seats);
        bogor.sign(dinas, drafted);
        return drafted;
    }

    private long peopleCoveredIn(YearMonth month) {
        return coverages.list(CoverageFilter.in(month), Position.FIRST, ALL).stream()
                .map(CoverageLine::worker)
                .collect(toSet())
                .size();
    }

    private long owed(Drafted drafted, YearMonth month) {
        return bills.list(BillFilter.in(month).on(drafted.decree().id()), Position.FIRST, 2)
                .getFirst()
                .amount();
    }

    private static long price(Payer payer, YearMonth month) {
        return Contributions.under(Law.bundled())
                .over(month, month, Terms.of(payer, Sector.OTHER))
                .total();
    }
}
