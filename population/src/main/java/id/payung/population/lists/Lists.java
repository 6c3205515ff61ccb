package id.payung.population.lists;

import id.payung.population.Person;
import id.payung.population.Population;
import id.payung.population.Seed;
import id.payung.population.Village;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes the lists of a plan into a directory: each as XLSX and CSV, with {@code truth.csv} (which
 * row is whom, and what was planted) and {@code people.csv} (who those people are) beside them. The
 * same population and plan give the same bytes.
 */
public final class Lists {

    private final Path directory;
    private final Seed seed;
    private final Plan plan;
    private final Truth truth;
    private final Map<Reach, Map<String, OpenList>> open = new EnumMap<>(Reach.class);
    private int lists;
    private long rows;
    private long faults;
    private int people;

    private Lists(Path directory, Seed seed, Plan plan, Truth truth) {
        this.directory = directory;
        this.seed = seed;
        this.plan = plan;
        this.truth = truth;
    }

    /** Creates the directory where it is missing; files of the same names are replaced. */
    public static Written write(Path directory, Population population, Plan plan)
            throws IOException {
        Files.createDirectories(directory);
        Register.people(directory.resolve("people.csv"), population);
        try (Truth truth = Truth.at(directory.resolve("truth.csv"))) {
            Lists writing = new Lists(directory, population.seed(), plan, truth);
            writing.all(population);
            return new Written(
                    writing.lists,
                    2 * writing.lists + 2,
                    writing.rows,
                    writing.people,
                    writing.faults);
        }
    }

    private void all(Population population) throws IOException {
        String regency = "";
        for (Village village : population.villages()) {
            if (!village.regencyCode().equals(regency)) {
                close(Reach.REGENCY);
                regency = village.regencyCode();
            }
            population.workers(village, this::offer);
            close(Reach.VILLAGE);
        }
        close(Reach.REGENCY);
    }

    private void offer(Person person) {
        boolean anywhere = false;
        for (Office office : plan.offices()) {
            if (isCalled(person, office)) {
                add(person, office);
                anywhere = true;
            }
        }
        people += anywhere ? 1 : 0;
    }

    private boolean isCalled(Person person, Office office) {
        return office.calls().test(person)
                && (OpenList.isTold(person)
                        || seed.of(office.code()).of(person.id()).share() < office.share());
    }

    private void add(Person person, Office office) {
        try {
            Map<String, OpenList> now = lists(office.reach());
            OpenList list = now.get(office.code());
            if (list == null) {
                Area area = Area.of(office.reach(), person.home().village());
                list = OpenList.of(office, area, directory, seed, truth);
                now.put(office.code(), list);
            }
            list.add(person);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void close(Reach reach) throws IOException {
        for (OpenList list : lists(reach).values()) {
            list.close();
            lists++;
            rows += list.listed();
            faults += list.faulty();
        }
        lists(reach).clear();
    }

    private Map<String, OpenList> lists(Reach reach) {
        return open.computeIfAbsent(reach, _ -> new LinkedHashMap<>());
    }
}
