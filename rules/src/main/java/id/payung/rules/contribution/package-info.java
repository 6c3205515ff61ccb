/** What a month of cover costs: brackets, programmes, discounts and who may use them. */
@NullMarked
package id.payung.rules.contribution;

import org.jspecify.annotations.NullMarked;
