/**
 * Whom money will cover next: what a lapse would cost each family, and the plan that covers most
 * people at least cost without breaking an earmark.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "postgres",
            "audit",
            "territory",
            "access",
            "runs",
            "law",
            "http",
            "tasks",
            "sheets",
            "registry",
            "eligibility",
            "legalbases",
            "funding",
            "enrolment",
            "contributions"
        })
package id.payung.planning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
