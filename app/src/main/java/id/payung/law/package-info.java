/**
 * The law inside the application: which parameters are in force, who confirmed and who corrected
 * them, and the answers, pages and leaflets that rest on them.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "postgres", "audit", "access", "tasks", "http", "shell"})
package id.payung.law;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
