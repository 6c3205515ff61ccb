/** Tests of {@code id.payung.rules.calendar}, told as the law tells it. */
@NullMarked
package id.payung.rules.calendar;

import org.jspecify.annotations.NullMarked;
