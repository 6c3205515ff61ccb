/** Tests of {@code id.payung.rules.claim}, told as the law tells it. */
@NullMarked
package id.payung.rules.claim;

import org.jspecify.annotations.NullMarked;
