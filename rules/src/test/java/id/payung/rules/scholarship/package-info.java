/** Tests of {@code id.payung.rules.scholarship}, told as the law tells it. */
@NullMarked
package id.payung.rules.scholarship;

import org.jspecify.annotations.NullMarked;
