package id.payung.eligibility;

import id.payung.shared.TerritoryCode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The latest judgement of one worker for one programme.
 *
 * @param findings every condition judged, in order, met ones included
 * @param asOf the day on which ages and deciles were read
 */
public record Assessment(
        UUID worker,
        String name,
        TerritoryCode territory,
        UUID programme,
        String programmeName,
        AssessmentOutcome outcome,
        List<Finding> findings,
        LocalDate asOf) {

    public Assessment {
        findings = List.copyOf(findings);
    }

    /** What stands between the worker and a yes. */
    public List<Finding> open() {
        return findings.stream().filter(finding -> finding.result() != Finding.Result.MET).toList();
    }
}
