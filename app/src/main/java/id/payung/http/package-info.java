/** What every door for programs has in common: problems, writes that repeat safely, pages. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "postgres", "audit", "access", "shell"})
package id.payung.http;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
