/** Tests of {@code id.payung.rules.membership}, told as the law tells it. */
@NullMarked
package id.payung.rules.membership;

import org.jspecify.annotations.NullMarked;
