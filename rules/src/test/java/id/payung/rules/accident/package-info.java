/** Tests of {@code id.payung.rules.accident}, told as the law tells it. */
@NullMarked
package id.payung.rules.accident;

import org.jspecify.annotations.NullMarked;
