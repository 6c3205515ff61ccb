/** Funds as an officer sees them: where the money comes from, for whom it is, and what is left. */
@NullMarked
package id.payung.funding.web;

import org.jspecify.annotations.NullMarked;
