/** Which pairs of records are worth comparing: keys, rules, and the choice of rules. */
@NullMarked
package id.payung.linkage.blocking;

import org.jspecify.annotations.NullMarked;
