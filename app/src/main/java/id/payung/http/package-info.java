/**
 * What every door for programs has in common: problems, writes that repeat safely, pages; and the
 * doors to the day and the trail, which lie below it.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "postgres", "audit", "access", "tasks", "shell"})
package id.payung.http;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
