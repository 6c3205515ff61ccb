package id.payung.registry;

import java.util.UUID;

/**
 * Two records of the register that are one person.
 *
 * @param kept whose id and NIK go on
 * @param absorbed who leaves the register; his id and NIK lead to the kept record from then on
 */
public record Merge(UUID id, UUID kept, UUID absorbed) {}
