/** The law as data: dated parameters with their reference, named clauses, findings and reasons. */
@NullMarked
package id.payung.rules.law;

import org.jspecify.annotations.NullMarked;
