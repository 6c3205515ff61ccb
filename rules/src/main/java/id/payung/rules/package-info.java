/** The law of employment social insurance as dated parameters and named clauses. */
@NullMarked
package id.payung.rules;

import org.jspecify.annotations.NullMarked;
