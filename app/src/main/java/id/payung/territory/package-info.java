/**
 * The areas of Indonesia from province to village, with Kemendagri codes, found by code or by name.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "postgres", "audit"})
package id.payung.territory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
