package id.payung.intake;

import id.payung.shared.TerritoryCode;
import java.util.UUID;

/** A list's rows have entered the register; told in the transaction in which they did. */
public record ListingAccepted(UUID listing, UUID office, TerritoryCode territory) {}
