/** What the children of a worker receive for school, year by year. */
@NullMarked
package id.payung.rules.scholarship;

import org.jspecify.annotations.NullMarked;
