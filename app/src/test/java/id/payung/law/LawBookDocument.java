package id.payung.law;

import id.payung.law.LawBook.Article;
import id.payung.law.LawBook.Chapter;
import id.payung.law.LawBook.Trial;
import id.payung.rules.law.Confidence;
import id.payung.rules.law.Parameter;
import id.payung.rules.law.ParameterValue;
import id.payung.rules.law.Version;
import java.util.stream.Collectors;

/** The law of the release as one document, for readers of the repository. */
final class LawBookDocument {
    private static final String HEAD =
            """
            # Peraturan yang dihitung / The law that is calculated

            Ditulis dari `rules` dan dijaga sama oleh pengujian. Dasar hukum dipastikan administrator di `/hukum`.
            Written from `rules` and kept equal by a test. An administrator confirms a legal basis at `/hukum`.
            """;

    private final StringBuilder text = new StringBuilder(HEAD);

    private LawBookDocument() {}

    static String of(LawBook book) {
        var document = new LawBookDocument();
        book.articles().forEach(document::article);
        return document.text.toString();
    }

    private void article(Article article) {
        text.append("\n## ").append(article.reference()).append('\n');
        if (!article.isConfirmed()) {
            text.append("\n**dasar hukum belum dipastikan**\n");
        }
        article.clauses().forEach(this::chapter);
        var failing = article.trials().stream().filter(trial -> !trial.passed()).count();
        text.append(
                "\n<details><summary>%d skenario, %d gagal</summary>\n\n"
                        .formatted(article.trials().size(), failing));
        article.trials().forEach(this::trial);
        text.append("\n</details>\n");
    }

    private void chapter(Chapter chapter) {
        var clause = chapter.clause();
        text.append(
                "\n### `%s`\n\n%s  \n*%s*\n"
                        .formatted(
                                clause.name(),
                                clause.summary().indonesian(),
                                clause.summary().english()));
        chapter.parameters().forEach(this::parameter);
    }

    private void parameter(Parameter parameter) {
        text.append(
                "\n`%s` – %s\n\n| sejak | sampai | nilai | sumber | |\n|--|--|--|--|--|\n"
                        .formatted(parameter.path(), parameter.description().indonesian()));
        parameter.values().versions().forEach(version -> version(parameter, version));
    }

    private void version(Parameter parameter, Version<ParameterValue> version) {
        var basis = version.basis();
        text.append(
                "| %s | %s | %s | %s | %s |\n"
                        .formatted(
                                basis.from(),
                                basis.until() == null ? "" : basis.until(),
                                value(parameter, version),
                                basis.reference(),
                                basis.confidence() == Confidence.CONFIRMED
                                        ? ""
                                        : "belum dipastikan (" + basis.confidence() + ")"));
    }

    private static String value(Parameter parameter, Version<ParameterValue> version) {
        return version.value() instanceof ParameterValue.Table table
                ? table.rows().stream()
                        .map(row -> String.join(" ", row.cells().values()))
                        .collect(Collectors.joining("<br>"))
                : ValueWords.of(parameter.unit(), version.value());
    }

    private void trial(Trial trial) {
        text.append("- %s%s\n".formatted(trial.passed() ? "" : "**FAIL** ", trial.name()));
    }
}
