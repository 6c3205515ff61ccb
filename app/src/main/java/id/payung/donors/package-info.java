/**
 * People and companies who pay for workers they name or who live around them: what they pledge,
 * what came of it, and who goes on when it ends.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "postgres",
            "audit",
            "territory",
            "access",
            "law",
            "http",
            "runs",
            "tasks",
            "sheets",
            "shell",
            "registry",
            "intake",
            "eligibility",
            "legalbases",
            "funding",
            "enrolment",
            "contributions",
            "planning :: continuity"
        })
package id.payung.donors;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
