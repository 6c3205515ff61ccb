/** The pages, papers and API of donors and their pledges. */
@NullMarked
package id.payung.donors.web;

import org.jspecify.annotations.NullMarked;
