/** What waits for whom, and the figures with which a day begins: every owner says its own. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "territory", "access", "audit", "sheets"})
package id.payung.tasks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
