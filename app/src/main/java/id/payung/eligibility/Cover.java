package id.payung.eligibility;

import java.util.UUID;

/**
 * The fund that pays for a worker in a month.
 *
 * @param programme the programme the fund pays for; its own workers are not "covered elsewhere"
 */
public record Cover(UUID worker, UUID fund, String fundName, UUID programme) {}
