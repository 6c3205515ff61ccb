/** Duplicates: pairs that may be one person, who decides about them, and the merges that follow. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "postgres",
            "vault",
            "audit",
            "territory",
            "access",
            "http",
            "runs",
            "tasks",
            "sheets",
            "registry",
            "intake"
        })
package id.payung.matching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
