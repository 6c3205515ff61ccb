/** Who is covered, by which fund, from when until when: decrees and coverage spans. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "postgres",
            "vault",
            "audit",
            "files",
            "territory",
            "access",
            "sheets",
            "shell",
            "http",
            "tasks",
            "sheets",
            "registry",
            "intake",
            "intake :: reading",
            "eligibility",
            "legalbases",
            "funding"
        })
package id.payung.enrolment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
