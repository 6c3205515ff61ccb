/** Long jobs that show their progress, survive a crash and never do a step twice. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "postgres",
            "audit",
            "territory",
            "access",
            "http",
            "sheets"
        })
package id.payung.runs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
