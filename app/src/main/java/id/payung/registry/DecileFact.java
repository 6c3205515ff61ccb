package id.payung.registry;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A household's rank in welfare as a source told it, 1 (poorest tenth) to 10.
 *
 * @param refersTo the day it speaks of; of two facts the later day counts
 * @param source who told it: the name of the source, or of the office whose list carried it
 */
public record DecileFact(LocalDate refersTo, String source, Instant knownAt, int decile) {}
