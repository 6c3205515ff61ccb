package id.payung.enrolment;

import id.payung.shared.TerritoryCode;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** A worker who could take a seat. */
public record SeatCandidate(
        UUID worker, String name, TerritoryCode territory, @Nullable Integer decile) {}
