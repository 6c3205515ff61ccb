/** From scored pairs to people: which records are one person. */
@NullMarked
package id.payung.linkage.clustering;

import org.jspecify.annotations.NullMarked;
