/** Which fund covers whom: the plan over groups of people, and the proof that none is better. */
@NullMarked
@NamedInterface("plan")
package id.payung.planning.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
