/** The pages on which a list is uploaded, matched, checked, accepted and undone. */
@NullMarked
package id.payung.intake.web;

import org.jspecify.annotations.NullMarked;
