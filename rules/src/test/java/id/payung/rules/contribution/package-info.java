/** What a month of cover costs, told as examples. */
@NullMarked
package id.payung.rules.contribution;

import org.jspecify.annotations.NullMarked;
