/** Planning on groups beside a flow over persons. */
@NullMarked
package id.payung.bench.plan;

import org.jspecify.annotations.NullMarked;
