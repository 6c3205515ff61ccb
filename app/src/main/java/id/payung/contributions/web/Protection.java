package id.payung.contributions.web;

import id.payung.eligibility.verification.Verification;
import id.payung.law.MemberOutlook;
import id.payung.registry.Steps;
import java.util.List;

/** The steps a worker has taken, the visits to him, and what his family would receive. */
public record Protection(
        List<Steps.Standing> steps, List<Verification> visits, MemberOutlook outlook) {
    public Protection {
        steps = List.copyOf(steps);
        visits = List.copyOf(visits);
    }
}
