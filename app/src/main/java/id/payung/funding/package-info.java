/** Whose money pays for whom and for how long: funds, budgets, seats and the ledger. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "postgres",
            "audit",
            "territory",
            "access",
            "http",
            "law",
            "files",
            "sheets",
            "tasks",
            "registry",
            "eligibility",
            "legalbases"
        })
package id.payung.funding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
