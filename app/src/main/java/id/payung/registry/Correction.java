package id.payung.registry;

import java.time.Instant;

/**
 * A field of today's record that an officer put right.
 *
 * @param toldBy who told it, by name
 */
public record Correction(Sighting.Field field, String toldBy, Instant at) {}
