/** Verval on screen and on paper: where to go, what to ask there, and what was found. */
@NullMarked
package id.payung.eligibility.verification.web;

import org.jspecify.annotations.NullMarked;
