/** Records as coded columns: reading any list, guessing what its columns hold, tidying values. */
@NullMarked
package id.payung.linkage.records;

import org.jspecify.annotations.NullMarked;
