/** Who was judged eligible, who was not, and what stands in the way. */
@NullMarked
package id.payung.eligibility.web;

import org.jspecify.annotations.NullMarked;
