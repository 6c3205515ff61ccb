/** Plans that are the best, and certificates that show it. */
@NullMarked
@NamedInterface("plan")
package id.payung.planning.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
