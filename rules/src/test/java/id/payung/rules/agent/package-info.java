/** Tests of {@code id.payung.rules.agent}, told as the law tells it. */
@NullMarked
package id.payung.rules.agent;

import org.jspecify.annotations.NullMarked;
