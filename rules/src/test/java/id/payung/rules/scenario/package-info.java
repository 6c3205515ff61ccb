/** The scenarios of the law, and what their files may and may not say. */
@NullMarked
package id.payung.rules.scenario;

import org.jspecify.annotations.NullMarked;
