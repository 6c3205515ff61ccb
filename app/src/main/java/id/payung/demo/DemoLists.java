package id.payung.demo;

import id.payung.access.Office;
import id.payung.population.Person;
import id.payung.population.Population;
import id.payung.population.Sector;
import id.payung.population.lists.Faults;
import id.payung.population.lists.ListShape;
import id.payung.population.lists.Lists;
import id.payung.population.lists.Plan;
import id.payung.population.lists.Reach;
import id.payung.shared.Actor;
import java.io.IOException;
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
    private final DemoDesk desk;
    private final DemoStaff staff;

    DemoLists(DemoDesk desk, DemoStaff staff) {
        this.desk = desk;
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
    }

    /** The village's list comes last and waits. */
    void handLate(Path directory) {
        Path file = directory.resolve("usulan-" + DemoStaff.SINGAJAYA + ".xlsx");
        if (Files.exists(file)) {
            desk.check(staff.siti(), staff.singajaya(), file);
        }
    }

    /** A list on which nobody stands was never written. */
    private void accept(Actor actor, Office office, Path file) {
        if (Files.exists(file)) {
            desk.accept(actor, office, file);
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
}
