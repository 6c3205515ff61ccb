/** What people with bad intentions try on every door there is. */
@NullMarked
package id.payung.hostile;

import org.jspecify.annotations.NullMarked;
