/** The frame around every page: navigation, who is signed in, language, words and calm errors. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "territory", "access", "tasks"})
package id.payung.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
