package id.payung.demo;

import id.payung.access.Office;
import id.payung.intake.Listing;
import id.payung.intake.Listings;
import id.payung.population.Person;
import id.payung.population.Population;
import id.payung.population.Sector;
import id.payung.population.lists.Faults;
import id.payung.population.lists.ListShape;
import id.payung.population.lists.Lists;
import id.payung.population.lists.Plan;
import id.payung.population.lists.Reach;
import id.payung.runs.Progress;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/**
 * The lists that four offices hand in: the regency has everybody, the province its poorest, the
 * transport office its drivers, the village its own. The village's waits to be accepted.
 */
@Component
class DemoLists {
    private final Listings listings;
    private final DemoStaff staff;

    DemoLists(Listings listings, DemoStaff staff) {
        this.listings = listings;
        this.staff = staff;
    }

    /** Writes the files of the population into the directory. */
    void write(Population people, Path directory) throws IOException {
        Plan usual = Plan.realistic();
        ListShape template = ListShape.template();
        id.payung.population.lists.Office village = usual.offices().getFirst();
        Predicate<Person> ofSingajaya =
                person ->
                        person.home().village().code().equals(DemoStaff.SINGAJAYA.value())
                                && village.calls().test(person);
        Lists.write(
                directory,
                people,
                new Plan(
                        List.of(
                                regency("pendataan", "PENDATAAN PEKERJA", _ -> true, 1.0, template),
                                regency(
                                        "provinsi",
                                        "DAFTAR DESIL 1-4",
                                        DemoLists::isPoor,
                                        0.3,
                                        template),
                                regency(
                                        "dishub",
                                        "DATA PENGEMUDI",
                                        DemoLists::drives,
                                        0.6,
                                        template),
                                new id.payung.population.lists.Office(
                                        "usulan",
                                        village.title(),
                                        Reach.VILLAGE,
                                        ofSingajaya,
                                        0.8,
                                        List.of(template),
                                        Faults.inProportion(0.25, 0.2)))));
    }

    /** Takes the files in as their offices would. */
    void hand(Path directory) {
        accept(staff.rina(), staff.regency(), directory.resolve("pendataan-32.01.csv"));
        accept(
                staff.provincialPreparer(),
                staff.province(),
                directory.resolve("provinsi-32.01.csv"));
        accept(staff.rina(), staff.transport(), directory.resolve("dishub-32.01.csv"));
        check(
                staff.siti(),
                staff.singajaya(),
                directory.resolve("usulan-" + DemoStaff.SINGAJAYA + ".xlsx"));
    }

    /** A list on which nobody stands was never written. */
    private void accept(Actor actor, Office office, Path file) {
        if (!Files.exists(file)) {
            return;
        }
        Acting.run(
                actor,
                () -> {
                    Listing listing = checked(office, file);
                    listings.acceptNow(listing.id(), new Unwatched()).orElseThrow().orElseThrow();
                });
    }

    private void check(Actor actor, Office office, Path file) {
        if (Files.exists(file)) {
            Acting.run(actor, () -> checked(office, file));
        }
    }

    private Listing checked(Office office, Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            Listing listing =
                    listings.upload(office, String.valueOf(file.getFileName()), content)
                            .orElseThrow();
            return listings.checkNow(listing.id(), new Unwatched()).orElseThrow().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isPoor(Person person) {
        return person.home().decile() <= 4;
    }

    private static boolean drives(Person person) {
        return person.occupation().sector() == Sector.TRANSPORT;
    }

    private static id.payung.population.lists.Office regency(
            String code, String title, Predicate<Person> calls, double share, ListShape shape) {
        return new id.payung.population.lists.Office(
                code, title, Reach.REGENCY, calls, share, List.of(shape), Faults.realistic());
    }

    /** Nobody looks on while a demo is made. */
    private static final class Unwatched implements Progress {
        @Override
        public void step(String step, long total) {}

        @Override
        public void reached(long done) {}
    }
}
