/**
 * Synthetic people in their households, the same for the same seed, who can never be real: demo,
 * tests and benchmarks all meet them here.
 */
@NullMarked
package id.payung.population;

import org.jspecify.annotations.NullMarked;
