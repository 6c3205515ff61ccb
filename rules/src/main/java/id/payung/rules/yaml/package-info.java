/**
 * Reads the text of parameter and scenario files so that every mistake names file, line and key.
 */
@NullMarked
package id.payung.rules.yaml;

import org.jspecify.annotations.NullMarked;
