package id.payung.cli;

import id.payung.demo.VillageNames;
import id.payung.population.Population;
import id.payung.population.Village;
import id.payung.population.lists.Lists;
import id.payung.population.lists.Plan;
import id.payung.population.lists.Written;
import id.payung.shared.Rupiah;
import id.payung.shared.TerritoryCode;
import id.payung.territory.Territories;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the messy lists of invented people, with the truth beside them. */
@Command(name = "population")
final class PopulationCommand extends Common implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = "--villages", split = ",", required = true, paramLabel = "CODE")
    private List<String> villages = new ArrayList<>();

    @Option(names = "--people", paramLabel = "N")
    private int people = 50_000;

    @Option(names = "--seed", paramLabel = "N")
    private long seed = 1;

    @Option(names = "--date", paramLabel = "YYYY-MM-DD")
    private LocalDate date = Population.USUAL_DAY;

    @Option(names = "--out", required = true, paramLabel = "DIR")
    private Path out = Path.of("");

    PopulationCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        if (people < 0) {
            terminal.complain(terminal.say("population.negative", people));
            return Exit.WRONG_USAGE;
        }
        VillageNames names = new VillageNames(new Territories());
        List<Village> chosen = new ArrayList<>();
        for (String written : villages) {
            Optional<TerritoryCode> code = TerritoryCode.parse(written);
            List<Village> found = code.map(names::inside).orElse(List.of());
            if (found.isEmpty()) {
                terminal.complain(terminal.say("population.no-village", written));
                return Exit.REFUSED;
            }
            chosen.addAll(found);
        }
        return write(Population.of(chosen, people, seed, date));
    }

    private int write(Population population) throws Exception {
        Path directory = terminal.resolve(out);
        Written written = Lists.write(directory, population, Plan.realistic());
        if (json()) {
            terminal.json(written);
        } else {
            terminal.tell(
                    "population.written",
                    Rupiah.number(written.lists()),
                    Rupiah.number(written.rows()),
                    Rupiah.number(written.people()),
                    Rupiah.number(written.faults()),
                    directory);
        }
        return Exit.DONE;
    }
}
