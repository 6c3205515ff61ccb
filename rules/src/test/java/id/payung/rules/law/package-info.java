/** Tests of {@code id.payung.rules.law}, told as the law tells it. */
@NullMarked
package id.payung.rules.law;

import org.jspecify.annotations.NullMarked;
