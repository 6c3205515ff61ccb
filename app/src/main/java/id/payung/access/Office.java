package id.payung.access;

import id.payung.shared.TerritoryCode;
import java.util.UUID;

/**
 * A body that sends lists, pays or decides: a village office, a dinas, an insurer's branch. Several
 * offices may share a territory; the village office's code is the bare territory code.
 */
public record Office(UUID id, String code, String name, Kind kind, TerritoryCode territory) {

    /** What sort of body it is. */
    public enum Kind {
        INSURER,
        PROVINCE,
        REGENCY,
        DISTRICT,
        VILLAGE,
        AGENCY,
        COMPANY,
        AGENT
    }
}
