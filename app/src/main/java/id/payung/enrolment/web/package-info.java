/** Decrees and cover as pages for officers and as a door for programs. */
@NullMarked
package id.payung.enrolment.web;

import org.jspecify.annotations.NullMarked;
