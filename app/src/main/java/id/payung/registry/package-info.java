/**
 * The master register of workers: who is known, under which names, living by what, by whose word.
 */
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
            "tasks",
            "sheets"
        })
package id.payung.registry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
