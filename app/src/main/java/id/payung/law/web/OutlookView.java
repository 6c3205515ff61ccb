package id.payung.law.web;

import id.payung.law.Outlook;
import id.payung.rules.law.Because;
import id.payung.rules.law.Confidence;
import id.payung.rules.scholarship.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;

/**
 * The calculator and its answer.
 *
 * @param classes the school years a child may be in, such as {@code SD-4}
 * @param unknownChildren whether scholarships are the most there is, for want of facts
 */
public record OutlookView(
        OutlookForm form,
        Optional<Outlook> outlook,
        List<String> classes,
        boolean unknownChildren) {
    static List<String> classes(ToLongFunction<Level> yearsOf) {
        var classes = new ArrayList<>(List.of(Level.NONE.name()));
        for (var level : Level.values()) {
            for (var year = 1; year <= yearsOf.applyAsLong(level); year++) {
                classes.add(level.name() + "-" + year);
            }
        }
        return classes;
    }

    public List<Trade> trades() {
        return List.of(Trade.values());
    }

    public String levelKey(String schoolYear) {
        return "outlook.level." + schoolYear.split("-", 2)[0];
    }

    public String yearOf(String schoolYear) {
        var parts = schoolYear.split("-", 2);
        return parts.length == 2 ? parts[1] : "";
    }

    /** Whether some amount rests on a basis that nobody has read yet. */
    public boolean isUnconfirmed() {
        return Because.confidence(because()) != Confidence.CONFIRMED;
    }

    public List<Because> because() {
        return outlook.map(Outlook::because).orElse(List.of());
    }
}
