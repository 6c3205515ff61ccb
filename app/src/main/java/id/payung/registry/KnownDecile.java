package id.payung.registry;

import id.payung.shared.TerritoryCode;
import java.util.UUID;

/** A worker's decile as it was known on a day. */
public record KnownDecile(
        UUID worker, String name, String nikMasked, TerritoryCode territory, DecileFact fact) {}
