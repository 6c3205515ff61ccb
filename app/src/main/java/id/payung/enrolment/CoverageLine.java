package id.payung.enrolment;

import id.payung.shared.Months;
import id.payung.shared.TerritoryCode;
import java.util.UUID;

/** One worker's cover by one fund on one decree. */
public record CoverageLine(
        UUID worker,
        String name,
        TerritoryCode territory,
        UUID fund,
        String fundName,
        UUID decree,
        String decreeNumber,
        Months months) {}
