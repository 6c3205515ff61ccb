/** Whether a worker's cover lives, since when, and who may join. */
@NullMarked
package id.payung.rules.membership;

import org.jspecify.annotations.NullMarked;
