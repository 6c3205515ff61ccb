package id.payung.law.web;

import id.payung.http.Answers;
import id.payung.http.Gives;
import id.payung.law.LawBook;
import id.payung.law.LawInForce;
import id.payung.law.ValueWords;
import id.payung.rules.law.Basis;
import id.payung.rules.law.Confidence;
import id.payung.rules.law.Parameter;
import id.payung.rules.law.ParameterValue;
import id.payung.rules.law.Unit;
import id.payung.rules.law.Version;
import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The law for programs to read: article by article, what it says and its values over time. */
@RestController
class LawBookApi {
    private final LawInForce law;
    private final Answers answers;

    LawBookApi(LawInForce law, Answers answers) {
        this.law = law;
        this.answers = answers;
    }

    /** An article, whether all its values are confirmed, and how often scenarios try it. */
    record ArticleLine(String slug, String reference, boolean confirmed, int trials) {
        static ArticleLine of(LawBook.Article article) {
            return new ArticleLine(
                    article.slug(),
                    article.reference(),
                    article.isConfirmed(),
                    article.trials().size());
        }
    }

    /** An article with its clauses and the scenarios that try it. */
    record ArticleAnswer(
            String slug, String reference, List<ClauseAnswer> clauses, List<LawBook.Trial> trials) {
        static ArticleAnswer of(LawBook.Article article) {
            return new ArticleAnswer(
                    article.slug(),
                    article.reference(),
                    article.clauses().stream().map(ClauseAnswer::of).toList(),
                    article.trials());
        }
    }

    /** What a clause says, and the values it reads. */
    record ClauseAnswer(String name, String summary, List<ParameterAnswer> parameters) {
        static ClauseAnswer of(LawBook.Chapter chapter) {
            return new ClauseAnswer(
                    chapter.clause().name(),
                    LawWords.said(chapter.clause().summary(), Answers.spoken()),
                    chapter.parameters().stream().map(ParameterAnswer::of).toList());
        }
    }

    /** One value of the law over time. */
    record ParameterAnswer(
            String path,
            String description,
            Unit unit,
            LocalDate lastChecked,
            List<VersionAnswer> versions) {
        static ParameterAnswer of(Parameter parameter) {
            return new ParameterAnswer(
                    parameter.path(),
                    LawWords.said(parameter.description(), Answers.spoken()),
                    parameter.unit(),
                    parameter.lastChecked(),
                    parameter.values().versions().stream()
                            .map(version -> VersionAnswer.of(parameter.unit(), version))
                            .toList());
        }
    }

    /**
     * A value as it stood for a time, in the words of the page, with its source.
     *
     * @param until the last day, both ends included; absent when the law set no end
     */
    record VersionAnswer(
            LocalDate from,
            @Nullable LocalDate until,
            String value,
            String reference,
            Confidence confidence) {
        static VersionAnswer of(Unit unit, Version<ParameterValue> version) {
            Basis basis = version.basis();
            return new VersionAnswer(
                    basis.from(),
                    basis.until(),
                    ValueWords.of(unit, version.value()),
                    basis.reference(),
                    basis.confidence());
        }
    }

    @Operation(operationId = "lawArticles", summary = "The articles of which the law here consists")
    @GetMapping("/api/v1/law/articles")
    List<ArticleLine> articles() {
        return law.book().articles().stream().map(ArticleLine::of).toList();
    }

    @Gives(ArticleAnswer.class)
    @Operation(
            operationId = "lawArticle",
            summary = "What an article says, its values over time, and how it is tried")
    @GetMapping("/api/v1/law/articles/{slug}")
    ResponseEntity<Object> article(@PathVariable String slug) {
        return answers.found(law.book().article(slug), ArticleAnswer::of);
    }
}
