/** When each cover ends, what the family would lose by it, and which money could catch whom. */
@NullMarked
package id.payung.planning.continuity;

import org.jspecify.annotations.NullMarked;
