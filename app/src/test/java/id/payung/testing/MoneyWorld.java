package id.payung.testing;

import static id.payung.testing.StoryWorld.BOGOR;

import id.payung.contributions.Bill;
import id.payung.contributions.BillFilter;
import id.payung.contributions.Bills;
import id.payung.contributions.Contributions;
import id.payung.contributions.PaymentOrder;
import id.payung.contributions.Voucher;
import id.payung.eligibility.Criteria;
import id.payung.eligibility.Programme;
import id.payung.eligibility.Programmes;
import id.payung.enrolment.Approval;
import id.payung.enrolment.Decree;
import id.payung.enrolment.DecreeRefused;
import id.payung.enrolment.Decrees;
import id.payung.enrolment.Drafted;
import id.payung.enrolment.NewDecree;
import id.payung.enrolment.Selection;
import id.payung.enrolment.SignedPaper;
import id.payung.funding.BudgetPapers;
import id.payung.funding.Fund;
import id.payung.funding.Funds;
import id.payung.funding.NewBudgetPaper;
import id.payung.funding.NewFund;
import id.payung.legalbases.LegalBases;
import id.payung.legalbases.LegalBasis;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.Months;
import id.payung.shared.Outcome;
import id.payung.shared.Position;
import id.payung.shared.RecordId;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Funds and decrees of Kabupaten Bogor: Rina prepares, Hendra approves. */
public class MoneyWorld {
    public static final YearMonth SEPTEMBER = YearMonth.of(2025, 9);
    public static final Months AUTUMN = new Months(SEPTEMBER, YearMonth.of(2025, 12));

    private final StoryWorld world;
    private final Programmes programmes;
    private final LegalBases legalBases;
    private final Funds funds;
    private final BudgetPapers papers;
    private final Decrees decrees;
    private final Bills bills;
    private final Contributions contributions;

    public MoneyWorld(
            StoryWorld world,
            Programmes programmes,
            LegalBases legalBases,
            Funds funds,
            BudgetPapers papers,
            Decrees decrees,
            Bills bills,
            Contributions contributions) {
        this.world = world;
        this.programmes = programmes;
        this.legalBases = legalBases;
        this.funds = funds;
        this.papers = papers;
        this.decrees = decrees;
        this.bills = bills;
        this.contributions = contributions;
    }

    /** Deciles 1 to 4 of the regency; each code is a programme of its own. */
    public Programme programme(String code) {
        return programmes
                .withCode(code)
                .orElseGet(
                        () ->
                                Acting.as(
                                                world.rina(),
                                                () ->
                                                        programmes.open(
                                                                code,
                                                                "Program " + code,
                                                                BOGOR,
                                                                Criteria.poorWorkersOf(
                                                                        BOGOR, "Perbup 12/2025")))
                                        .orElseThrow());
    }

    /** An APBD fund of September to December 2025. */
    public Fund fund(String code, long budget, int seats) {
        return fund(code, Fund.Kind.APBD_REGENCY, AUTUMN, Map.of(2025, budget), seats);
    }

    /** The same under a programme that lets nobody be covered without an agreement (PKS). */
    public Fund fundWithAgreement(String code, long budget, int seats) {
        Acting.as(
                        world.rina(),
                        () ->
                                programmes.open(
                                        code,
                                        "Program " + code,
                                        BOGOR,
                                        Criteria.poorWorkersOf(BOGOR, "Perbup 12/2025")
                                                .withAgreement()))
                .orElseThrow();
        return fund(code, budget, seats);
    }

    public Fund fund(
            String code, Fund.Kind kind, Months months, Map<Integer, Long> budgets, int seats) {
        return fund(code, kind, months, Set.of(), budgets, seats);
    }

    /** An APBD fund of September to December 2025 for one occupation, with places for ten. */
    public Fund fundFor(String code, String occupation) {
        return fund(
                code,
                Fund.Kind.APBD_REGENCY,
                AUTUMN,
                Set.of(occupation),
                Map.of(2025, 10_000_000L),
                10);
    }

    private Fund fund(
            String code,
            Fund.Kind kind,
            Months months,
            Set<String> occupations,
            Map<Integer, Long> budgets,
            int seats) {
        NewFund wanted =
                new NewFund(
                        code,
                        "Dana " + code,
                        kind,
                        BOGOR,
                        programme(code).id(),
                        null,
                        months,
                        occupations,
                        papers(code, budgets),
                        seats,
                        false);
        Fund fund = Acting.as(world.rina(), () -> funds.open(wanted)).orElseThrow();
        count(fund);
        return fund;
    }

    /** The original budget of each of the years. */
    public static List<NewBudgetPaper> papers(String code, Map<Integer, Long> budgets) {
        return budgets.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(
                        year ->
                                NewBudgetPaper.original(
                                        year.getKey(),
                                        "DPA-" + code + "-" + year.getKey(),
                                        LocalDate.of(year.getKey(), 1, 2),
                                        year.getValue()))
                .toList();
    }

    /** Hendra lets every budget document of the fund count that waits for him. */
    public void count(Fund fund) {
        count(papers, world.hendra(), fund);
    }

    static void count(BudgetPapers papers, Actor approver, Fund fund) {
        Acting.run(
                approver,
                () ->
                        papers.list(fund.id()).stream()
                                .filter(paper -> paper.decided() == null)
                                .forEach(
                                        paper ->
                                                papers.approve(paper.id())
                                                        .orElseThrow()
                                                        .orElseThrow()));
    }

    public UUID legalBasis() {
        return Acting.as(
                        world.rina(),
                        () ->
                                legalBases.register(
                                        LegalBasis.Kind.PERKADA,
                                        "12-" + RecordId.next(),
                                        LocalDate.of(2025, 6, 2),
                                        "Perlindungan pekerja rentan",
                                        BOGOR))
                .orElseThrow()
                .id();
    }

    public Outcome<Drafted, DecreeRefused> prepare(Fund fund, Months months, Selection selection) {
        NewDecree wanted =
                new NewDecree(
                        fund.id(),
                        legalBasis(),
                        "SK-" + RecordId.next(),
                        "Penetapan",
                        months,
                        selection);
        return Acting.as(world.rina(), () -> decrees.prepare(wanted));
    }

    /** A submitted decree for these workers over the fund's months. */
    public Decree submitted(Fund fund, UUID... workers) {
        Decree draft =
                prepare(fund, fund.months(), new Selection.Chosen(Set.of(workers)))
                        .orElseThrow()
                        .decree();
        return Acting.as(world.rina(), () -> decrees.submit(draft.id()))
                .orElseThrow()
                .orElseThrow();
    }

    /** Hendra checks it, if nobody has, and approves it. */
    public Outcome<Approval, DecreeRefused> approve(Decree decree) {
        return Acting.as(
                world.hendra(),
                () -> {
                    decrees.check(decree.id());
                    return decrees.approve(decree.id()).orElseThrow();
                });
    }

    /** A decree that reserves seats for these workers over the fund's months. */
    public Decree approved(Fund fund, UUID... workers) {
        return approve(submitted(fund, workers)).orElseThrow().decree();
    }

    /** Rina records the signature of the regent. */
    public Outcome<Decree, DecreeRefused> sign(Decree decree) {
        return Acting.as(
                world.rina(),
                () -> decrees.sign(decree.id(), paper(decree.number())).orElseThrow());
    }

    /** Signed on the first of September 2025. */
    public static SignedPaper paper(String number) {
        return paper(number, SEPTEMBER.atDay(1));
    }

    static SignedPaper paper(String number, LocalDate signedOn) {
        byte[] scan = "%PDF-1.4 a signed decree".getBytes(StandardCharsets.US_ASCII);
        return new SignedPaper(
                number, signedOn, "Bupati Bogor", "sk.pdf", new ByteArrayInputStream(scan));
    }

    /** A decree that covers these workers over the fund's months. */
    public Decree signed(Fund fund, UUID... workers) {
        return sign(approved(fund, workers)).orElseThrow();
    }

    /** What the decree owes for the month. */
    public Bill bill(Decree decree, YearMonth month) {
        return Acting.as(
                        world.rina(),
                        () -> bills.list(BillFilter.in(month).on(decree.id()), Position.FIRST, 2))
                .getFirst();
    }

    /** The bill of the month with the insurer's code. */
    public Bill billed(Decree decree, YearMonth month) {
        Bill bill = bill(decree, month);
        return Acting.as(
                        world.rina(),
                        () ->
                                bills.recordCode(
                                        bill.id(), "KODE-" + bill.id().toString().substring(24)))
                .orElseThrow()
                .orElseThrow();
    }

    /** The bill with its code and an order over so much, by Rina. */
    public PaymentOrder ordered(Bill bill, String number, long amount) {
        return ordered(world.rina(), bill, number, amount);
    }

    private PaymentOrder ordered(Actor office, Bill bill, String number, long amount) {
        return Acting.as(
                office,
                () -> {
                    bills.recordCode(bill.id(), "KODE-" + bill.id().toString().substring(24))
                            .orElseThrow()
                            .orElseThrow();
                    return contributions
                            .orderPayment(
                                    bill.id(),
                                    new Voucher("SPM-" + number, bill.month().atDay(5), amount))
                            .orElseThrow()
                            .orElseThrow();
                });
    }

    /** The month of the decree, paid to the rupiah by the treasurer. */
    public Bill paid(Decree decree, YearMonth month, String number) {
        return paid(world.rina(), world.treasurer(), bill(decree, month), number);
    }

    /** The bill, ordered by the one and paid to the rupiah by the other. */
    public Bill paid(Actor office, Actor treasurer, Bill bill, String number) {
        PaymentOrder order = ordered(office, bill, number, bill.amount());
        return Acting.as(
                        treasurer,
                        () ->
                                contributions.recordDisbursement(
                                        order.id(),
                                        new Voucher(
                                                "SP2D-" + number,
                                                bill.month().atDay(10),
                                                bill.amount())))
                .orElseThrow()
                .orElseThrow();
    }
}
