package id.payung.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.access.Accounts;
import id.payung.access.Offices;
import id.payung.cli.Kill.Victims;
import id.payung.cli.Kill.Writing;
import id.payung.contributions.Bills;
import id.payung.contributions.Contributions;
import id.payung.demo.VillageNames;
import id.payung.eligibility.Assessments;
import id.payung.eligibility.Programmes;
import id.payung.enrolment.Decree;
import id.payung.enrolment.Decrees;
import id.payung.enrolment.Selection;
import id.payung.funding.BudgetPapers;
import id.payung.funding.Fund;
import id.payung.funding.Funds;
import id.payung.intake.ListingKinds;
import id.payung.intake.SentFile;
import id.payung.legalbases.LegalBases;
import id.payung.population.Person;
import id.payung.population.Population;
import id.payung.population.Village;
import id.payung.postgres.DataDirectory;
import id.payung.shared.Acting;
import id.payung.shared.TerritoryCode;
import id.payung.territory.Territories;
import id.payung.testing.MoneyWorld;
import id.payung.testing.StoryWorld;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/**
 * The results of visits and a month's mutations of people on a decree, each killed while it is
 * being accepted: whoever opens the house next finds it brought to the same end.
 *
 * <p>{@code -Dpayung.kills.visits=50000} takes longer files and tells how long each step took.
 */
@Tag("process")
class KilledCoursesTests {
    private static final int ROWS = Integer.getInteger("payung.kills.visits", 600);
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final LocalDate BORN_BEFORE = LocalDate.of(2005, 1, 1);
    private static final LocalDate BORN_AFTER = LocalDate.of(1970, 1, 1);

    private static final List<String> REASONS =
            List.of("Meninggal", "Bekerja", "Bekerja", "Mengundurkan diri", "Ganda");
    private static final String OFFICE = "32.01-DISNAKER";

    @TempDir Path disk;
    private Path visits = Path.of("");
    private Path mutations = Path.of("");

    @BeforeEach
    void twoVillagesOfWhomOneIsCoveredAndTheOtherWaits() throws Exception {
        List<Person> covered = people(StoryWorld.SINGAJAYA, ROWS);
        List<Person> waiting = people(StoryWorld.SUKAMAJU, ROWS / 5);
        visits =
                written(
                        "verval",
                        "Hasil Verval;Tanggal Verval;Petugas Verval;Alamat",
                        covered,
                        KilledCoursesTests::visit);
        mutations =
                written(
                        "mutasi",
                        "Jenis Mutasi;Tanggal Mutasi",
                        covered,
                        KilledCoursesTests::mutation);
        Path one = written("singajaya", "Nama;Desil", covered, (person, _) -> person.name() + ";2");
        Path other =
                written("sukamaju", "Nama;Desil", waiting, (person, _) -> person.name() + ";3");
        within(
                "prepared",
                house -> {
                    take(house, one, ListingKinds.PROPOSALS, StoryWorld.SINGAJAYA.value());
                    take(house, other, ListingKinds.PROPOSALS, StoryWorld.SUKAMAJU.value());
                    return decree(house);
                });
    }

    @Test
    void visitsAndMutationsEndWithTheTotalsOfARunThatNobodyKilled(TestReporter reporter)
            throws Exception {
        Path untouched = disk.resolve("prepared");
        HouseCopy.of(untouched, disk.resolve("whole"));
        Holdings whole =
                within(
                        "whole",
                        house -> {
                            take(house, visits, "verval", OFFICE);
                            take(house, mutations, "mutasi", OFFICE);
                            return holdings(house, reporter);
                        });

        HouseCopy.of(untouched, disk.resolve("killed"));
        kill("verval", visits, Victims.EVERYBODY);
        kill("mutasi", mutations, Victims.APPLICATION);
        Holdings resumed = within("killed", house -> holdings(house, reporter));

        assertThat(resumed).isEqualTo(whole);
        assertThat(whole.facts())
                .anyMatch(fact -> fact.startsWith("visits " + ROWS))
                .anyMatch(fact -> fact.startsWith("mutations " + ROWS))
                .anyMatch(fact -> fact.startsWith("amendments 1 of " + ROWS + " seats"));
    }

    private void kill(String kind, Path file, Victims victims) throws Exception {
        Path data = disk.resolve("killed");
        Started sending =
                Started.with(
                        disk,
                        "intake",
                        file.toString(),
                        "--kind",
                        kind,
                        "--office",
                        OFFICE,
                        "--accept",
                        "--data",
                        data.toString());
        new Kill(new Writing(kind), victims).befall(sending, new Basement(new DataDirectory(data)));
        assertThat(sending.ended()).as("killed before it was done").isNotZero();
    }

    /** Opens the house, as whoever uses Payung next does, and leaves it again. */
    private <T> T within(String name, Stay<T> stay) throws Exception {
        DataDirectory data = new DataDirectory(disk.resolve(name));
        try (House house = (House) House.open(data, Setting.withoutPages(data))) {
            T found = Acting.as(LocalAdministrator.of(house), () -> stay.in(house));
            settle(new Basement(data));
            return found;
        }
    }

    /** What is done in an opened house. */
    private interface Stay<T> {
        T in(House house) throws Exception;
    }

    private static int take(House house, Path file, String kind, String office) throws Exception {
        var said = new ByteArrayOutputStream();
        Terminal terminal = Terminal.of(said, said, false, Path.of(""), Words.chosenIn(List.of()));
        int exit =
                new IntakeSession(house, terminal, false)
                        .take(
                                file,
                                new SentFile(kind, String.valueOf(file.getFileName()), Map.of()),
                                office,
                                true);
        terminal.err().flush();
        assertThat(exit).as(said.toString(StandardCharsets.UTF_8)).isZero();
        return exit;
    }

    /** Everybody of Singajaya is covered; Sukamaju is eligible and waits. */
    private static int decree(House house) {
        StoryWorld world = new StoryWorld(house.room(Offices.class), house.room(Accounts.class));
        MoneyWorld money =
                new MoneyWorld(
                        world,
                        house.room(Programmes.class),
                        house.room(LegalBases.class),
                        house.room(Funds.class),
                        house.room(BudgetPapers.class),
                        house.room(Decrees.class),
                        house.room(Bills.class),
                        house.room(Contributions.class));
        Fund fund = money.fund("A", ROWS * 4L * 16_800, ROWS);
        var all = new Selection.EligibleOf(StoryWorld.SINGAJAYA);
        Decree draft = money.prepare(fund, fund.months(), all).orElseThrow().decree();
        Decree asked =
                Acting.as(world.rina(), () -> house.room(Decrees.class).submit(draft.id()))
                        .orElseThrow()
                        .orElseThrow();
        money.sign(money.approve(asked).orElseThrow().decree()).orElseThrow();
        Acting.as(
                        world.rina(),
                        () ->
                                house.room(Assessments.class)
                                        .assess(
                                                fund.programme(),
                                                fund.months().startsOn(),
                                                StoryWorld.BOGOR))
                .orElseThrow();
        return ROWS;
    }

    /** Of one population, so that no number is given twice. */
    private static List<Person> people(TerritoryCode village, int count) {
        VillageNames names = new VillageNames(new Territories());
        List<Village> both =
                Stream.of(StoryWorld.SINGAJAYA, StoryWorld.SUKAMAJU)
                        .flatMap(one -> names.inside(one).stream())
                        .toList();
        Population all = Population.of(both, ROWS * 9, 1);
        Village wanted = names.inside(village).getFirst();
        List<Person> found = new ArrayList<>();
        all.workers(
                wanted,
                one -> {
                    if (found.size() < count
                            && one.bornOn().isBefore(BORN_BEFORE)
                            && one.bornOn().isAfter(BORN_AFTER)) {
                        found.add(one);
                    }
                });
        assertThat(found).hasSize(count);
        return found;
    }

    private Path written(String name, String columns, List<Person> people, RowOf rest)
            throws IOException {
        Stream<String> rows =
                IntStream.range(0, people.size())
                        .mapToObj(at -> people.get(at).nik() + ";" + rest.of(people.get(at), at));
        return Files.write(
                disk.resolve(name + ".csv"),
                Stream.concat(Stream.of("NIK;" + columns), rows).toList());
    }

    /** What a file says of one person beside his NIK. */
    private interface RowOf {
        String of(Person person, int at);
    }

    private static String visit(Person person, int at) {
        String result = at % 20 == 0 ? "Data diperbaiki" : "Ditemukan";
        String address = at % 20 == 0 ? "Kp. Sawah " + at : "";
        return "%s;20-10-2025;Lilis Karlina;%s".formatted(result, address);
    }

    private static String mutation(Person person, int at) {
        return REASONS.get(at % REASONS.size()) + ";14-10-2025";
    }

    private static Holdings holdings(House house, TestReporter reporter) throws Exception {
        Basement database = new Basement(house.directory());
        settle(database);
        database.look(KilledCoursesTests::paces).forEach(reporter::publishEntry);
        return database.look(Holdings::in);
    }

    /** Until no run goes on any more, those least of all that a kill interrupted. */
    private static void settle(Basement database) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        while (!database.look(KilledCoursesTests::rests) && Instant.now().isBefore(end)) {
            Thread.sleep(50);
        }
    }

    private static Optional<Boolean> rests(Connection database) throws SQLException {
        try (var statement = database.createStatement();
                var rows =
                        statement.executeQuery(
                                "select not exists (select from runs.run where finished_at is null)")) {
            rows.next();
            return Optional.of(rows.getBoolean(1));
        }
    }

    private static Optional<List<String>> paces(Connection database) throws SQLException {
        List<String> paces = new ArrayList<>();
        try (var statement = database.createStatement();
                var rows =
                        statement.executeQuery(
                                """
                                select l.kind, r.kind, r.done, r.attempt,
                                    round(extract(epoch from r.finished_at - r.started_at), 1) as seconds
                                from runs.run r join intake.listing l on l.id = r.subject order by r.id
                                """)) {
            while (rows.next()) {
                paces.add(
                        "%s %s %d rows %s s, attempt %d"
                                .formatted(
                                        rows.getString(1),
                                        rows.getString(2),
                                        rows.getLong(3),
                                        rows.getString(5),
                                        rows.getInt(4)));
            }
        }
        return Optional.of(paces);
    }
}
