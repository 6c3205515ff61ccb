/** Scenarios: questions to the law written as sentences, with the rupiah they should give. */
@NullMarked
package id.payung.rules.scenario;

import org.jspecify.annotations.NullMarked;
