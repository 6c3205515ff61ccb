package id.payung.rules.law;

import java.util.List;

/** The findings on every condition, in the order the law sets them. */
public record Decision(List<Finding> findings) {

    public Decision {
        findings = List.copyOf(findings);
    }

    public static Decision of(Finding... findings) {
        return new Decision(List.of(findings));
    }

    /** One condition not met decides, whatever else is unknown. */
    public Outcome outcome() {
        if (findings.stream().anyMatch(Finding.NotMet.class::isInstance)) {
            return Outcome.NO;
        }
        var open = findings.stream().anyMatch(Finding.Unknown.class::isInstance);
        return open ? Outcome.UNKNOWN : Outcome.YES;
    }

    /** What a decision comes to. */
    public enum Outcome {
        YES,
        NO,
        /** Some fact is missing; the findings name it. */
        UNKNOWN
    }
}
