/** By when a claim is made and paid, and what lateness costs. */
@NullMarked
package id.payung.rules.claim;

import org.jspecify.annotations.NullMarked;
