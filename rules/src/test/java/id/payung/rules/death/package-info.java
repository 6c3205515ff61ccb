/** Tests of {@code id.payung.rules.death}, told as the law tells it. */
@NullMarked
package id.payung.rules.death;

import org.jspecify.annotations.NullMarked;
