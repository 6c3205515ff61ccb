/**
 * The database under everything: embedded or external, its roles, and whose rows a transaction may
 * see.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package id.payung.postgres;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
