/** When each cover ends, what the family would lose by it, and which money could catch whom. */
@NullMarked
@NamedInterface("continuity")
package id.payung.planning.continuity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
