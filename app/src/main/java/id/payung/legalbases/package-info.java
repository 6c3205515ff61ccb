/** The Perda, Perwal, SK and PKS on which money and cover rest. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "postgres", "audit", "territory", "access"})
package id.payung.legalbases;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
