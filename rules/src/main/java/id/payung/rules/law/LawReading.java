package id.payung.rules.law;

import id.payung.rules.yaml.Problem;
import java.util.List;

/**
 * What came of reading parameter files: a law to calculate with, or every mistake that was found.
 */
public sealed interface LawReading {

    /** All files are sound. */
    record Sound(Law law) implements LawReading {}

    /** Nothing is calculated with a law that has a mistake in it. */
    record Unsound(List<Problem> problems) implements LawReading {}
}
