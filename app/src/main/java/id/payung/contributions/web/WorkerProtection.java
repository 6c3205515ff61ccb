package id.payung.contributions.web;

import id.payung.contributions.ContributionLine;
import id.payung.eligibility.verification.Verifications;
import id.payung.law.MemberOutlook;
import id.payung.law.MemberOutlooks;
import id.payung.registry.Steps;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** How far a worker has come on the way to cover, and what that cover is worth to his family. */
@Component
class WorkerProtection {
    private final Steps steps;
    private final Verifications verifications;
    private final MemberOutlooks outlooks;

    WorkerProtection(Steps steps, Verifications verifications, MemberOutlooks outlooks) {
        this.steps = steps;
        this.verifications = verifications;
        this.outlooks = outlooks;
    }

    Protection of(UUID worker, List<ContributionLine> months, LocalDate today) {
        return new Protection(steps.of(worker), verifications.of(worker), outlook(months, today));
    }

    MemberOutlook outlook(List<ContributionLine> months, LocalDate today) {
        return outlooks.of(
                months.stream()
                        .filter(ContributionLine::paid)
                        .map(ContributionLine::month)
                        .toList(),
                today);
    }
}
