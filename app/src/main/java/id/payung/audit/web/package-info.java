/** The trail as a page, and the word of the machine that nobody has touched it. */
@NullMarked
package id.payung.audit.web;

import org.jspecify.annotations.NullMarked;
