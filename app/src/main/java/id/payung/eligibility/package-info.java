/**
 * Who may be helped: programmes with criteria as data, and the judgement of every worker with
 * reasons and articles.
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
            "vault",
            "registry",
            "intake",
            "intake :: reading",
            "files",
            "runs",
            "shell"
        })
package id.payung.eligibility;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
