package id.payung.planning.continuity;

import id.payung.shared.TerritoryCode;
import java.util.UUID;

/** One worker whose cover ends, with what that would do. */
public record LapseLine(
        UUID worker,
        String name,
        TerritoryCode territory,
        UUID fund,
        String fundName,
        Lapse lapse) {}
