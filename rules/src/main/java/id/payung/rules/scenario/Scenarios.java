package id.payung.rules.scenario;

import id.payung.rules.law.Law;
import id.payung.rules.law.ResourceFiles;
import id.payung.rules.scenario.ScenarioReading.Sound;
import id.payung.rules.scenario.ScenarioReading.Unsound;
import id.payung.rules.words.Sentence;
import id.payung.rules.yaml.Problem;
import id.payung.rules.yaml.YamlNode;
import id.payung.rules.yaml.YamlText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/** Reads scenarios, one or many to a file, as YAML or JSON. */
public final class Scenarios {
    private static final Sentence NOTHING_ASKED =
            new Sentence("tidak berisi skenario", "holds no scenario");

    private final Map<String, Calculation> calculations;

    private Scenarios(Map<String, Calculation> calculations) {
        this.calculations = calculations;
    }

    public static Scenarios under(Law law) {
        return new Scenarios(AllCalculations.under(law));
    }

    /** The allowed values of {@code calculate}. */
    public List<String> calculations() {
        return List.copyOf(calculations.keySet());
    }

    /**
     * Reads a file.
     *
     * @param file the name that mistakes are reported under
     */
    public ScenarioReading read(String text, String file) {
        var problems = new ArrayList<Problem>();
        var reader = new ScenarioReader(calculations, problems);
        var scenarios =
                YamlText.documents(text, file, problems).stream()
                        .map(YamlNode::items)
                        .flatMap(List::stream)
                        .map(reader::read)
                        .flatMap(Optional::stream)
                        .toList();
        if (scenarios.isEmpty() && problems.isEmpty()) {
            problems.add(new Problem(file, 0, "", NOTHING_ASKED));
        }
        return problems.isEmpty() ? new Sound(scenarios) : new Unsound(inOrder(problems));
    }

    /** As the file is read, from its top to its end. */
    private static List<Problem> inOrder(List<Problem> problems) {
        return problems.stream().sorted(Comparator.comparingInt(Problem::line)).toList();
    }

    /** The scenarios of this release by the path of their file. */
    public static SequencedMap<String, String> bundledFiles() {
        return ResourceFiles.under("scenarios");
    }
}
