/**
 * Who may do what, where: accounts, offices, roles as permissions within territories, and signing
 * in.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "postgres", "audit", "territory", "sheets"})
package id.payung.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
