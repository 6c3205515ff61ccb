/** What an accident at work pays (JKK). */
@NullMarked
package id.payung.rules.accident;

import org.jspecify.annotations.NullMarked;
