/** Learning a model from counts of agreement patterns, with no labels or with some. */
@NullMarked
package id.payung.linkage.training;

import org.jspecify.annotations.NullMarked;
