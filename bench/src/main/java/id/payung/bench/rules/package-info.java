/** How long the law takes to answer one question. */
@NullMarked
package id.payung.bench.rules;

import org.jspecify.annotations.NullMarked;
