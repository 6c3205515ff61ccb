/** The pages and the programs' door on which decrees are prepared and decided and cover is seen. */
@NullMarked
package id.payung.enrolment.web;

import org.jspecify.annotations.NullMarked;
