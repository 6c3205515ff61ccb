/** How fast a list of people enters the register, beside raw {@code COPY} of the same bytes. */
@NullMarked
package id.payung.bench.intake;

import org.jspecify.annotations.NullMarked;
