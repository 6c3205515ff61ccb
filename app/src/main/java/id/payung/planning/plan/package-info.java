/** Which fund covers whom: the plan over groups of people, and the proof that none is better. */
@NullMarked
package id.payung.planning.plan;

import org.jspecify.annotations.NullMarked;
