package id.payung.cli;

import id.payung.law.AnswerDocument;
import id.payung.rules.law.Law;
import id.payung.rules.scenario.Scenario;
import id.payung.rules.scenario.ScenarioReading;
import id.payung.rules.scenario.Scenarios;
import id.payung.rules.scenario.Verdict;
import id.payung.rules.words.Sentence;
import id.payung.rules.yaml.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Asks the law of this release: scenarios in, rupiah and reasons out. Needs no data. */
@Command(name = "calculate")
final class CalculateCommand extends Common implements Callable<Integer> {
    private static final int MOST_PROBLEMS = 20;

    private final Terminal terminal;

    @Parameters(paramLabel = "FILE|-", arity = "1..*", descriptionKey = "payung.calculate.file")
    private List<Path> files = List.of();

    CalculateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var scenarios = new ArrayList<Scenario>();
        var problems = new ArrayList<Problem>();
        for (Path file : files) {
            switch (read(file)) {
                case ScenarioReading.Sound(var read) -> scenarios.addAll(read);
                case ScenarioReading.Unsound(var mistakes) -> problems.addAll(mistakes);
            }
        }
        return problems.isEmpty()
                ? told(scenarios.stream().map(Scenario::check).toList())
                : refused(problems);
    }

    private ScenarioReading read(Path file) {
        return switch (ScenarioText.read(file, terminal)) {
            case ScenarioText.Refused(Sentence why) ->
                    new ScenarioReading.Unsound(List.of(new Problem(file.toString(), 0, "", why)));
            case ScenarioText.Found(String text) ->
                    Scenarios.under(Law.bundled()).read(text, file.toString());
        };
    }

    private int told(List<Verdict> verdicts) {
        var report = new CalculationReport(terminal);
        if (json()) {
            var documents = verdicts.stream().map(AnswerDocument::of).toList();
            terminal.json(documents.size() == 1 ? documents.getFirst() : documents);
        } else {
            report.print(verdicts);
        }
        return verdicts.stream().allMatch(CalculationReport::isWell) ? Exit.DONE : Exit.REFUSED;
    }

    private int refused(List<Problem> problems) {
        if (json()) {
            terminal.json(Map.of("errors", problems.stream().map(this::document).toList()));
        } else {
            problems.stream()
                    .limit(MOST_PROBLEMS)
                    .map(problem -> terminal.words().of(problem.sentence()))
                    .forEach(terminal::complain);
            if (problems.size() > MOST_PROBLEMS) {
                terminal.complain(
                        terminal.say("calculate.more-problems", problems.size() - MOST_PROBLEMS));
            }
        }
        return Exit.REFUSED;
    }

    private Map<String, Object> document(Problem problem) {
        return Map.of(
                "file", problem.file(),
                "line", problem.line(),
                "key", problem.key(),
                "message", terminal.words().of(problem.message()));
    }
}
