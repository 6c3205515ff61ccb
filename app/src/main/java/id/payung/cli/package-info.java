/**
 * The commands of the launcher: they open the house, call one module's facade each and print what
 * it says.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "vault",
            "postgres",
            "audit",
            "territory",
            "access",
            "runs",
            "law",
            "registry",
            "intake",
            "funding",
            "planning",
            "planning :: plan",
            "demo"
        })
package id.payung.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
