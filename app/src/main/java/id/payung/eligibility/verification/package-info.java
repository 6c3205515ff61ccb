/** Verval: officers visit workers where they live, and what they find decides with the criteria. */
@NullMarked
@NamedInterface("verification")
package id.payung.eligibility.verification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
