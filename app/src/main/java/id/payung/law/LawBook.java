package id.payung.law;

import id.payung.rules.Clauses;
import id.payung.rules.law.Clause;
import id.payung.rules.law.Confidence;
import id.payung.rules.law.Law;
import id.payung.rules.law.Parameter;
import id.payung.rules.scenario.Answer;
import id.payung.rules.scenario.Scenario;
import id.payung.rules.scenario.ScenarioReading;
import id.payung.rules.scenario.Scenarios;
import id.payung.rules.scenario.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

/**
 * The law as its readers see it: article by article, what it says, its values over time, and the
 * scenarios that try it.
 */
public record LawBook(List<Article> articles) {
    /**
     * One article of a regulation.
     *
     * @param slug its name in an address, such as {@code pp-82-2019-lampiran-iii}
     */
    public record Article(String slug, String reference, List<Chapter> clauses) {
        public boolean isConfirmed() {
            return clauses.stream().allMatch(Chapter::isConfirmed);
        }

        /** Scenarios of all its clauses, each once. */
        public List<Trial> trials() {
            return clauses.stream().flatMap(c -> c.trials().stream()).distinct().toList();
        }
    }

    /** One clause of the code: what it says, what it reads and how it is tried. */
    public record Chapter(Clause clause, List<Parameter> parameters, List<Trial> trials) {
        public boolean isConfirmed() {
            return parameters.stream()
                    .flatMap(parameter -> parameter.values().versions().stream())
                    .allMatch(v -> v.basis().confidence() == Confidence.CONFIRMED);
        }
    }

    /** A scenario and whether the law answers what its author expects. */
    public record Trial(String name, boolean passed) {}

    static LawBook of(Law law) {
        Map<Clause, List<Trial>> trials = trials(law);
        SequencedMap<String, List<Chapter>> byArticle = new LinkedHashMap<>();
        for (Clause clause : Clauses.all()) {
            byArticle
                    .computeIfAbsent(clause.reference(), _ -> new ArrayList<>())
                    .add(
                            new Chapter(
                                    clause,
                                    clause.parameters().stream().map(law::parameter).toList(),
                                    trials.getOrDefault(clause, List.of())));
        }
        return new LawBook(
                byArticle.entrySet().stream()
                        .map(a -> new Article(slug(a.getKey()), a.getKey(), a.getValue()))
                        .toList());
    }

    public Optional<Article> article(String slug) {
        return articles.stream().filter(article -> article.slug().equals(slug)).findFirst();
    }

    private static String slug(String reference) {
        return reference
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    private static Map<Clause, List<Trial>> trials(Law law) {
        var scenarios = Scenarios.under(law);
        var trials = new HashMap<Clause, List<Trial>>();
        Scenarios.bundledFiles().values().stream()
                .flatMap(text -> read(scenarios, text))
                .map(Scenario::check)
                .forEach(verdict -> tried(verdict, trials));
        return trials;
    }

    private static void tried(Verdict verdict, Map<Clause, List<Trial>> trials) {
        var trial = new Trial(verdict.scenario().label().name(), verdict.passed());
        clauses(verdict.answer())
                .distinct()
                .forEach(c -> trials.computeIfAbsent(c, _ -> new ArrayList<>()).add(trial));
    }

    private static Stream<Clause> clauses(Answer answer) {
        return switch (answer) {
            case Answer.Result result ->
                    Stream.concat(
                            result.because().stream().map(because -> because.clause()),
                            result.findings().stream().map(finding -> finding.clause()));
            case Answer.Refused _ -> Stream.of();
        };
    }

    private static Stream<Scenario> read(Scenarios scenarios, String text) {
        return switch (scenarios.read(text, "")) {
            case ScenarioReading.Sound(var read) -> read.stream();
            // A corrected table may no longer have a base that a scenario names.
            case ScenarioReading.Unsound _ -> Stream.of();
        };
    }
}
