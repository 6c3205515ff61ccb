/** The handbook: for each role a page that says what to do, in the order in which it is done. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "shell"})
package id.payung.handbook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
