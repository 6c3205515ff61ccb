package id.payung.eligibility;

import id.payung.eligibility.Finding.Result;
import java.util.List;

/** What the findings on one worker come to. */
record Judgement(List<Finding> findings) {

    Judgement {
        findings = List.copyOf(findings);
    }

    /** One condition not met decides, whatever else is unknown. */
    AssessmentOutcome outcome() {
        if (findings.stream().anyMatch(finding -> finding.result() == Result.NOT_MET)) {
            return AssessmentOutcome.NOT_ELIGIBLE;
        }
        return openConditions().isEmpty()
                ? AssessmentOutcome.ELIGIBLE
                : AssessmentOutcome.INCOMPLETE;
    }

    /** The conditions that are not met or unknown. */
    List<Condition> openConditions() {
        return findings.stream()
                .filter(finding -> finding.result() != Result.MET)
                .map(Finding::condition)
                .toList();
    }
}
