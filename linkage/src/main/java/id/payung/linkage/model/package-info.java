/** What agreement is worth: parameters, weights of patterns, and a score's explanation. */
@NullMarked
package id.payung.linkage.model;

import org.jspecify.annotations.NullMarked;
