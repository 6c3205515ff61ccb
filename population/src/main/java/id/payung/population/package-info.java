/** Synthetic people, households and lists of known truth, for demo, tests and benchmarks. */
@NullMarked
package id.payung.population;

import org.jspecify.annotations.NullMarked;
