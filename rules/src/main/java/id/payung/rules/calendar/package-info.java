/** Working days, national holidays and birthdays, on which due dates and deadlines rest. */
@NullMarked
package id.payung.rules.calendar;

import org.jspecify.annotations.NullMarked;
