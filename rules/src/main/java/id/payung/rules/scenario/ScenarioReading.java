package id.payung.rules.scenario;

import id.payung.rules.yaml.Problem;
import java.util.List;

/** What came of reading a scenario file. */
public sealed interface ScenarioReading {

    /** Every scenario of the file can be asked. */
    record Sound(List<Scenario> scenarios) implements ScenarioReading {}

    /** A file with one mistake asks nothing, so that no half of it passes for the whole. */
    record Unsound(List<Problem> problems) implements ScenarioReading {}
}
