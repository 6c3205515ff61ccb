/** What the same aid for every village covers, village by village. */
@NullMarked
package id.payung.planning.village;

import org.jspecify.annotations.NullMarked;
