/**
 * The months of cover: ordered when a decree is approved, paid when the money has left the fund.
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
            "tasks",
            "sheets",
            "shell",
            "registry",
            "eligibility",
            "eligibility :: verification",
            "law",
            "intake",
            "intake :: reading",
            "funding",
            "enrolment"
        })
package id.payung.contributions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
