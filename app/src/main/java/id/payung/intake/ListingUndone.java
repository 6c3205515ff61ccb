package id.payung.intake;

import id.payung.shared.TerritoryCode;
import java.util.UUID;

/** A list says nothing any more; told in the transaction in which its sightings were withdrawn. */
public record ListingUndone(UUID listing, UUID office, TerritoryCode territory) {}
