/** Who is covered, by which fund, from when until when: decrees and coverage spans. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "postgres",
            "audit",
            "territory",
            "access",
            "tasks",
            "registry",
            "eligibility",
            "legalbases",
            "funding"
        })
package id.payung.enrolment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
