/** Documents that people hand in, sealed on the disk and known by their ids. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "postgres", "vault", "audit", "territory", "access"})
package id.payung.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
