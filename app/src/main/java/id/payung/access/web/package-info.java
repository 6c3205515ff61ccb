/** The door: sign-in pages, and the filters that know who asks. */
@NullMarked
package id.payung.access.web;

import org.jspecify.annotations.NullMarked;
