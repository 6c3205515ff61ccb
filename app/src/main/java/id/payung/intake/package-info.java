/** Lists of any kind: upload, map, check, stage, accept, undo, compare. */
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
            "files",
            "tasks",
            "sheets",
            "registry"
        })
package id.payung.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
