/** A worker's page with everything known of him, and the month with what is ordered and paid. */
@NullMarked
package id.payung.contributions.web;

import org.jspecify.annotations.NullMarked;
