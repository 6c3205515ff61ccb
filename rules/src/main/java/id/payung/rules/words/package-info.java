/** What the rules say to people, in the product's two languages. */
@NullMarked
package id.payung.rules.words;

import org.jspecify.annotations.NullMarked;
