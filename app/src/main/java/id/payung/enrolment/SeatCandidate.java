package id.payung.enrolment;

import id.payung.shared.TerritoryCode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A worker who could take a seat. */
public record SeatCandidate(
        UUID worker, String name, TerritoryCode territory, @Nullable Integer decile) {}
