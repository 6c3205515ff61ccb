/** That each kind of calculation is measured. */
@NullMarked
package id.payung.bench.rules;

import org.jspecify.annotations.NullMarked;
