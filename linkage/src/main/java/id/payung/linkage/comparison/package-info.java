/** How alike two values are: kernels on letters, likenesses of a kind, comparisons of records. */
@NullMarked
package id.payung.linkage.comparison;

import org.jspecify.annotations.NullMarked;
