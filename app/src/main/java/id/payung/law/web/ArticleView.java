package id.payung.law.web;

import id.payung.law.Confirmation;
import id.payung.law.LawBook.Article;
import id.payung.law.ValueWords;
import id.payung.rules.law.Confidence;
import id.payung.rules.law.Parameter;
import id.payung.rules.law.ParameterValue;
import id.payung.rules.law.ParameterValue.Row;
import id.payung.rules.law.Version;
import id.payung.rules.words.Sentence;
import id.payung.shell.Shell;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One article with its values.
 *
 * @param keeper whether the reader may confirm a value's legal basis
 * @param problem code of the refusal of what was just sent
 */
public record ArticleView(
        Article article,
        List<Confirmation> confirmations,
        boolean keeper,
        @Nullable String problem) {
    public String said(Sentence sentence, Shell shell) {
        return LawWords.said(sentence, shell);
    }

    public String value(Parameter parameter, Version<ParameterValue> version) {
        return ValueWords.of(parameter.unit(), version.value());
    }

    /** The rows of a table; empty for every other value. */
    public List<Row> rows(Version<ParameterValue> version) {
        return version.value() instanceof ParameterValue.Table(List<Row> rows) ? rows : List.of();
    }

    /** Whether the value is a list rather than one figure, and may be broken anywhere. */
    public boolean isLong(Version<ParameterValue> version) {
        return switch (version.value()) {
            case ParameterValue.Amount _, ParameterValue.Span _ -> false;
            case ParameterValue.Days _, ParameterValue.Words _, ParameterValue.Table _ -> true;
        };
    }

    public boolean isConfirmed(Version<ParameterValue> version) {
        return version.basis().confidence() == Confidence.CONFIRMED
                && rows(version).stream().allMatch(r -> r.confidence() == Confidence.CONFIRMED);
    }

    /** Who read the source, where somebody in this installation did. */
    public Optional<Confirmation> confirmation(Version<ParameterValue> version) {
        var basis = version.basis();
        return confirmations.stream()
                .filter(c -> c.path().equals(basis.parameter()) && c.from().equals(basis.from()))
                .reduce((_, later) -> later)
                .filter(_ -> isConfirmed(version));
    }

    public String confidenceKey(Version<ParameterValue> version) {
        return "law.confidence." + version.basis().confidence().name();
    }

    /** A name for the form of one value that no other on the page has. */
    public String anchor(Version<ParameterValue> version) {
        return version.basis().parameter().replace('/', '-') + "-" + version.basis().from();
    }
}
