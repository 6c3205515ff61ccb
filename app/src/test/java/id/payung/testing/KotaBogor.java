package id.payung.testing;

import id.payung.access.Office;
import id.payung.access.Role;
import id.payung.eligibility.Criteria;
import id.payung.eligibility.Programmes;
import id.payung.enrolment.Decree;
import id.payung.enrolment.Decrees;
import id.payung.enrolment.Drafted;
import id.payung.enrolment.NewDecree;
import id.payung.enrolment.Selection;
import id.payung.funding.BudgetPapers;
import id.payung.funding.Fund;
import id.payung.funding.Funds;
import id.payung.funding.NewFund;
import id.payung.intake.IntakeReport;
import id.payung.intake.ListingContents;
import id.payung.intake.Listings;
import id.payung.legalbases.LegalBases;
import id.payung.legalbases.LegalBasis;
import id.payung.population.Person;
import id.payung.population.Population;
import id.payung.population.Village;
import id.payung.population.lists.Lists;
import id.payung.population.lists.Plan;
import id.payung.runs.Progress;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.Months;
import id.payung.shared.TerritoryCode;
import id.payung.territory.Territories;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Kota Bogor and the province around it: two dinas that propose overlapping people, each with an
 * officer who prepares and one who approves.
 */
public class KotaBogor {
    public static final TerritoryCode CITY = new TerritoryCode("32.71");
    private static final TerritoryCode PROVINCE = new TerritoryCode("32");

    private final StoryWorld world;
    private final Territories territories;
    private final Programmes programmes;
    private final LegalBases legalBases;
    private final Funds funds;
    private final BudgetPapers papers;
    private final Decrees decrees;
    private final Listings listings;
    private final ListingContents contents;

    KotaBogor(
            StoryWorld world,
            Territories territories,
            Programmes programmes,
            LegalBases legalBases,
            Funds funds,
            BudgetPapers papers,
            Decrees decrees,
            Listings listings,
            ListingContents contents) {
        this.world = world;
        this.territories = territories;
        this.programmes = programmes;
        this.legalBases = legalBases;
        this.funds = funds;
        this.papers = papers;
        this.decrees = decrees;
        this.listings = listings;
        this.contents = contents;
    }

    /** A dinas with its two officers and its treasurer. */
    public record Dinas(
            Office office,
            TerritoryCode territory,
            Actor preparer,
            Actor approver,
            Actor treasurer) {}

    public Dinas city() {
        return dinas("32.71-DISNAKER", "Dinas Tenaga Kerja Kota Bogor", CITY, Role.REGENCY);
    }

    public Dinas province() {
        return dinas("32-DISNAKER", "Dinas Tenaga Kerja Jawa Barat", PROVINCE, Role.PROVINCE);
    }

    /** A dinas with its people, who do what the role may. */
    public Dinas dinas(String code, String name, TerritoryCode territory, Role role) {
        Office office = world.office(code, name, Office.Kind.AGENCY, territory);
        String prefix = code.toLowerCase(Locale.ROOT);
        return new Dinas(
                office,
                territory,
                world.account(prefix + "-1", "Penyiap " + name, office, role, territory),
                world.account(prefix + "-2", "Penyetuju " + name, office, role, territory),
                world.account(
                        prefix + "-3", "Bendahara " + name, office, Role.TREASURER, territory));
    }

    /**
     * Writes the city's list of four in ten poor households and the province's of seven in ten; one
     * in ten stands on both. Six rows in a hundred carry a fault.
     */
    public void writeLists(Path directory, int workers, long seed) throws IOException {
        Predicate<Person> poor =
                person -> person.home().decile() <= 4 && !person.occupation().isExcluded();
        Plan usual = Plan.realistic();
        Plan plan =
                new Plan(
                        List.of(
                                office(usual, "dishub", "kota", poor.and(tenth(0, 4))),
                                office(usual, "provinsi", "provinsi", poor.and(tenth(3, 10)))));
        Lists.write(directory, Population.of(kelurahan(), workers, seed), plan);
    }

    private static Predicate<Person> tenth(int from, int below) {
        return person -> {
            long tenth = person.home().number() % 10;
            return tenth >= from && tenth < below;
        };
    }

    private static id.payung.population.lists.Office office(
            Plan usual, String hand, String code, Predicate<Person> calls) {
        var like =
                usual.offices().stream()
                        .filter(office -> office.code().equals(hand))
                        .findFirst()
                        .orElseThrow();
        return new id.payung.population.lists.Office(
                code, like.title(), like.reach(), calls, 1, like.shapes(), like.faults());
    }

    private List<Village> kelurahan() {
        return territories.inside(CITY).stream()
                .map(area -> new TerritoryCode(area.code()))
                .filter(code -> code.level() == TerritoryCode.Level.VILLAGE)
                .map(
                        code ->
                                new Village(
                                        code.value(),
                                        territories.name(code),
                                        territories.name(code.parent()),
                                        territories.name(CITY),
                                        territories.name(PROVINCE)))
                .toList();
    }

    /** Uploads, checks and accepts the good rows. */
    public IntakeReport accept(Dinas dinas, Path directory, String prefix, String ending)
            throws IOException {
        try (var files = Files.list(directory)) {
            Path file =
                    files.filter(each -> each.getFileName().toString().startsWith(prefix))
                            .filter(each -> each.toString().endsWith(ending))
                            .findFirst()
                            .orElseThrow();
            try (InputStream content = Files.newInputStream(file)) {
                return Acting.as(
                        dinas.preparer(), () -> accept(dinas.office(), prefix + ending, content));
            }
        }
    }

    private IntakeReport accept(Office office, String name, InputStream content) {
        UUID listing = listings.upload(office, name, content).orElseThrow().id();
        listings.checkNow(listing, UNSEEN).orElseThrow().orElseThrow();
        IntakeReport report = contents.report(listing, Locale.of("id")).orElseThrow();
        listings.acceptNow(listing, UNSEEN).orElseThrow().orElseThrow();
        return report;
    }

    /** A fund of the dinas with exactly the money its seats cost; without seats it has none. */
    public Fund fund(Dinas dinas, String name, Fund.Kind kind, Months months, int seats) {
        return fund(
                dinas,
                new Wanted(
                        name,
                        kind,
                        months,
                        seats,
                        Set.of(),
                        Criteria.poorWorkersOf(dinas.territory(), "Perwal 21/2024 Pasal 5")));
    }

    /** A fund that is to be opened. */
    record Wanted(
            String name,
            Fund.Kind kind,
            Months months,
            int seats,
            Set<String> trades,
            Criteria criteria) {
        private String code() {
            return name.replace(' ', '-');
        }

        private Map<Integer, Long> budget() {
            return seats == 0
                    ? Map.of()
                    : Map.of(months.first().getYear(), 16_800L * seats * months.count());
        }
    }

    /** The same for some trades, by other criteria. */
    Fund fund(Dinas dinas, Wanted wanted) {
        Fund fund = open(dinas, wanted);
        MoneyWorld.count(papers, dinas.approver(), fund);
        return fund;
    }

    private Fund open(Dinas dinas, Wanted fund) {
        return Acting.as(
                dinas.preparer(),
                () -> {
                    UUID programme =
                            programmes
                                    .open(
                                            fund.code(),
                                            "Perlindungan pekerja rentan, " + fund.name,
                                            dinas.territory(),
                                            fund.criteria)
                                    .orElseThrow()
                                    .id();
                    NewFund wanted =
                            new NewFund(
                                    fund.code(),
                                    fund.name,
                                    fund.kind,
                                    dinas.territory(),
                                    programme,
                                    null,
                                    fund.months,
                                    fund.trades,
                                    MoneyWorld.papers(fund.code(), fund.budget()),
                                    fund.seats,
                                    false);
                    return funds.open(wanted).orElseThrow();
                });
    }

    /** One officer drafts a decree for all the eligible of the city; it is handed up. */
    public Drafted draft(Dinas dinas, Fund fund, String number) {
        return draft(dinas, fund, number, CITY);
    }

    public Drafted draft(Dinas dinas, Fund fund, String number, TerritoryCode area) {
        return Acting.as(
                dinas.preparer(),
                () -> {
                    Drafted drafted =
                            decrees.prepare(
                                            new NewDecree(
                                                    fund.id(),
                                                    legalBasis(dinas, number),
                                                    number,
                                                    "Penetapan " + fund.name(),
                                                    fund.months(),
                                                    new Selection.EligibleOf(area)))
                                    .orElseThrow();
                    decrees.submit(drafted.decree().id()).orElseThrow().orElseThrow();
                    return drafted;
                });
    }

    /** The text on which a decree of the dinas rests. */
    public UUID legalBasis(Dinas dinas, String number) {
        return legalBases
                .register(
                        LegalBasis.Kind.PERKADA,
                        "21/2024 " + number,
                        LocalDate.of(2024, 12, 2),
                        "Perlindungan pekerja rentan",
                        dinas.territory())
                .orElseThrow()
                .id();
    }

    /** The other officer checks and approves it; how many have a seat reserved. */
    public long approve(Dinas dinas, Drafted drafted) {
        return approve(dinas, drafted.decree());
    }

    long approve(Dinas dinas, Decree decree) {
        return Acting.as(
                dinas.approver(),
                () -> {
                    decrees.check(decree.id()).orElseThrow().orElseThrow();
                    return decrees.approve(decree.id()).orElseThrow().orElseThrow().placed();
                });
    }

    /** The paper comes back with the signature. */
    public void sign(Dinas dinas, Drafted drafted) {
        sign(dinas, drafted.decree());
    }

    void sign(Dinas dinas, Decree decree) {
        sign(dinas, decree, MoneyWorld.SEPTEMBER.atDay(1));
    }

    void sign(Dinas dinas, Decree decree, LocalDate on) {
        Acting.run(
                dinas.preparer(),
                () ->
                        decrees.sign(decree.id(), MoneyWorld.paper(decree.number(), on))
                                .orElseThrow()
                                .orElseThrow());
    }

    /** Progress that nobody looks at. */
    public static final Progress UNSEEN =
            new Progress() {
                @Override
                public void step(String step, long total) {}

                @Override
                public void reached(long done) {}
            };
}
