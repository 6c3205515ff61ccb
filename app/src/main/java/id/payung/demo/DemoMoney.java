package id.payung.demo;

import id.payung.eligibility.Criteria;
import id.payung.eligibility.Practice;
import id.payung.eligibility.Programme;
import id.payung.eligibility.Programmes;
import id.payung.funding.BudgetPapers;
import id.payung.funding.Fund;
import id.payung.funding.Funds;
import id.payung.funding.NewBudgetPaper;
import id.payung.funding.NewFund;
import id.payung.legalbases.LegalBases;
import id.payung.legalbases.LegalBasis;
import id.payung.rules.contribution.Contributions;
import id.payung.rules.contribution.Payer;
import id.payung.rules.contribution.Sector;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.Months;
import id.payung.shared.TerritoryCode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The programmes and the kinds of money of the demo, each with what it rests on. */
@Component
class DemoMoney {
    // Whoever was met before the year began may still follow somebody at its end.
    private static final int MONTHS_A_VISIT_HOLDS = 18;
    private static final int DAYS_AN_ANSWER_HOLDS = 540;
    private static final int BUDGETS_ARE_DECIDED = 10;

    private final Programmes programmes;
    private final LegalBases texts;
    private final Funds funds;
    private final BudgetPapers papers;
    private final DemoStaff staff;

    DemoMoney(
            Programmes programmes,
            LegalBases texts,
            Funds funds,
            BudgetPapers papers,
            DemoStaff staff) {
        this.programmes = programmes;
        this.texts = texts;
        this.funds = funds;
        this.papers = papers;
        this.staff = staff;
    }

    /** What decrees are made of. */
    record Purse(
            Programme provincial,
            Programme regional,
            LegalBasis provincialText,
            LegalBasis regionalText,
            Fund province,
            Fund regency,
            Fund tobacco,
            Fund village,
            Fund mosques,
            Fund teachers,
            Fund company,
            Fund donor) {

        /** Those with a decree of the whole year, in the order in which they choose. */
        List<Fund> ofTheYear() {
            return List.of(village, mosques, teachers, tobacco, regency, province);
        }
    }

    /**
     * The quotas of Kabupaten Bogor in 2025 (44.259, 3.581 and 3.250 people), or their share where
     * fewer people live.
     *
     * @param scale of how many places each fund has
     */
    Purse open(DemoScale scale, LocalDate today) {
        int year = today.getYear();
        Actor rina = staff.rina();
        Actor province = staff.provincialPreparer();
        Programme provincial = programme(province, "JABAR-RENTAN", "Pekerja Rentan Jawa Barat", 4);
        Programme regional = programme(rina, "BOGOR-RENTAN", "Pekerja Rentan Kabupaten Bogor", 5);
        LegalBasis provincialText =
                text(province, DemoStaff.JAWA_BARAT, "560/DEMO-1", "Perlindungan pekerja rentan");
        LegalBasis regionalText =
                text(rina, DemoStaff.BOGOR, "21/DEMO", "Jaminan sosial pekerja rentan");
        Opening here = new Opening(regional, regionalText, year, today);
        return new Purse(
                provincial,
                regional,
                provincialText,
                regionalText,
                new Opening(provincial, provincialText, year, today)
                        .fund(
                                province,
                                "JABAR-APBD",
                                "APBD Provinsi",
                                Fund.Kind.APBD_PROVINCE,
                                DemoStaff.BOGOR,
                                Set.of(),
                                scale.poor()),
                here.fund(
                        rina,
                        "BOGOR-APBD",
                        "APBD Kabupaten Bogor",
                        Fund.Kind.APBD_REGENCY,
                        DemoStaff.BOGOR,
                        Set.of(),
                        scale.regency()),
                here.fund(
                        rina,
                        "BOGOR-DBHCHT",
                        "DBHCHT Kabupaten Bogor",
                        Fund.Kind.DBHCHT,
                        DemoStaff.BOGOR,
                        Set.of("TOBACCO_LABOURER", "FARMER"),
                        scale.tobacco()),
                here.fund(
                        rina,
                        "SINGAJAYA-DESA",
                        "Dana Desa Singajaya",
                        Fund.Kind.VILLAGE_BUDGET,
                        DemoStaff.SINGAJAYA,
                        Set.of(),
                        40),
                here.fund(
                        rina,
                        "BOGOR-MARBOT",
                        "APBD Kabupaten Bogor untuk Marbot",
                        Fund.Kind.APBD_REGENCY,
                        DemoStaff.BOGOR,
                        Set.of("MOSQUE_CARETAKER"),
                        scale.caretakers()),
                here.fund(
                        rina,
                        "BOGOR-NGAJI",
                        "APBD Kabupaten Bogor untuk Guru Ngaji",
                        Fund.Kind.APBD_REGENCY,
                        DemoStaff.BOGOR,
                        Set.of("QURAN_TEACHER"),
                        scale.teachers()),
                here.fund(
                        rina,
                        "BOGOR-CSR",
                        "CSR Perusahaan untuk Kecamatan Jonggol",
                        Fund.Kind.COMPANY,
                        DemoStaff.JONGGOL,
                        Set.of(),
                        scale.listed() / 400),
                here.fund(
                        rina,
                        "BOGOR-DONATUR",
                        "Donatur Sahabat Pekerja",
                        Fund.Kind.DONOR,
                        DemoStaff.BOGOR,
                        Set.of(),
                        scale.listed() / 160));
    }

    /**
     * The money of the year to come, as far as it is decided when the old year's ends: the
     * province's, the regency's, and the aid of Rp50 million for each of 416 villages.
     *
     * @return empty before October
     */
    List<Fund> openNext(Purse purse, DemoScale scale, LocalDate today) {
        if (today.getMonthValue() < BUDGETS_ARE_DECIDED) {
            return List.of();
        }
        int year = today.getYear() + 1;
        Opening there = new Opening(purse.provincial, purse.provincialText, year, today);
        Opening here = new Opening(purse.regional, purse.regionalText, year, today);
        return List.of(
                there.fund(
                        staff.provincialPreparer(),
                        "JABAR-APBD-" + year,
                        "APBD Provinsi",
                        Fund.Kind.APBD_PROVINCE,
                        DemoStaff.BOGOR,
                        Set.of(),
                        scale.poor()),
                here.fund(
                        staff.rina(),
                        "BOGOR-APBD-" + year,
                        "APBD Kabupaten Bogor",
                        Fund.Kind.APBD_REGENCY,
                        DemoStaff.BOGOR,
                        Set.of(),
                        scale.listed() / 10),
                here.fund(
                        staff.rina(),
                        "BOGOR-BANDES-" + year,
                        "Bantuan Keuangan Desa",
                        Fund.Kind.VILLAGE_AID,
                        DemoStaff.BOGOR,
                        Set.of(),
                        Math.min(416 * 248, scale.listed() / 5)));
    }

    private Programme programme(Actor actor, String code, String name, int poorest) {
        TerritoryCode home = actor.territories().getFirst();
        Criteria criteria =
                Criteria.poorWorkersOf(home, "Pasal 4")
                        .inDeciles(1, poorest, true)
                        .excluding(Set.of("CIVIL_SERVANT", "ARMY", "POLICE", "WAGE_EARNER"))
                        .practising(
                                Practice.plain()
                                        .visiting(MONTHS_A_VISIT_HOLDS)
                                        .asking(DAYS_AN_ANSWER_HOLDS));
        return Acting.as(actor, () -> programmes.open(code, name, home, criteria)).orElseThrow();
    }

    private LegalBasis text(Actor actor, TerritoryCode home, String number, String title) {
        return Acting.as(
                        actor,
                        () ->
                                texts.register(
                                        LegalBasis.Kind.PERKADA,
                                        number,
                                        LocalDate.of(2025, 1, 2),
                                        title,
                                        home))
                .orElseThrow();
    }

    private final class Opening {
        private final Programme programme;
        private final LegalBasis text;
        private final int year;
        private final LocalDate decided;

        private Opening(Programme programme, LegalBasis text, int year, LocalDate today) {
            this.programme = programme;
            this.text = text;
            this.year = year;
            LocalDate usual = LocalDate.of(year - 1, 12, 15);
            this.decided = usual.isBefore(today) ? usual : today;
        }

        private Fund fund(
                Actor actor,
                String code,
                String name,
                Fund.Kind kind,
                TerritoryCode territory,
                Set<String> occupations,
                int seats) {
            Months months = new Months(YearMonth.of(year, 1), YearMonth.of(year, 12));
            // Without a discount, so that the money lasts whoever is placed.
            long price = Contributions.price(months.first(), Payer.APBD, Sector.OTHER).total();
            long budget = Math.max(seats, 1) * price * months.count();
            NewFund wanted =
                    new NewFund(
                            code,
                            name + " " + year,
                            kind,
                            territory,
                            programme.id(),
                            text.id(),
                            months,
                            occupations,
                            List.of(NewBudgetPaper.original(year, "DPA/" + code, decided, budget)),
                            seats,
                            false);
            Fund fund = Acting.as(actor, () -> funds.open(wanted)).orElseThrow();
            Actor approver =
                    actor.equals(staff.rina()) ? staff.hendra() : staff.provincialApprover();
            Acting.run(
                    approver,
                    () ->
                            papers.list(fund.id())
                                    .forEach(
                                            paper ->
                                                    papers.approve(paper.id())
                                                            .orElseThrow()
                                                            .orElseThrow()));
            return fund;
        }
    }
}
