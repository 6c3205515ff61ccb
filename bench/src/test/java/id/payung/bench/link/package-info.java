/** That both sides of the link bench do the same work. */
@NullMarked
package id.payung.bench.link;

import org.jspecify.annotations.NullMarked;
