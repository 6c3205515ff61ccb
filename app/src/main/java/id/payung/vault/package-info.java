/** Seals identity numbers and finds them again by a keyed blind index. */
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package id.payung.vault;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
