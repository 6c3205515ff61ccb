/**
 * Lists that offices draw from a population, with the faults of real lists and the truth beside
 * them.
 */
@NullMarked
package id.payung.population.lists;

import org.jspecify.annotations.NullMarked;
