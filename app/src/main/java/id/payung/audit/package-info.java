/**
 * The hash-chained trail of every change: who, when, what, in the transaction of the change itself.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "postgres", "vault", "sheets"})
package id.payung.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
