/** Mutations on the screen and for programs. */
@NullMarked
package id.payung.enrolment.mutation.web;

import org.jspecify.annotations.NullMarked;
