/**
 * One person, one record: finding records of one person in lists of any kind, with its accuracy.
 */
@NullMarked
package id.payung.linkage;

import org.jspecify.annotations.NullMarked;
