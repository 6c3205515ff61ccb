/** Tests of {@code id.payung.rules.yaml}, told as the law tells it. */
@NullMarked
package id.payung.rules.yaml;

import org.jspecify.annotations.NullMarked;
