package id.payung.access;

import id.payung.shared.TerritoryCode;
import id.payung.shared.TerritoryCode.Level;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A body that sends lists, pays or decides: a village office, a dinas, an insurer's branch. Several
 * offices may share a territory; the village office's code is the bare territory code.
 */
public record Office(UUID id, String code, String name, Kind kind, TerritoryCode territory) {

    /** What sort of body it is. */
    public enum Kind {
        INSURER(null),
        /** The governor's own. */
        PROVINCE(Level.PROVINCE),
        /** The regent's or mayor's own. */
        REGENCY(Level.REGENCY),
        DISTRICT(Level.DISTRICT),
        VILLAGE(Level.VILLAGE),
        /** A dinas or badan: labour, social, trade, cooperatives, transport. */
        AGENCY(null),
        /** Bagian Kesra of a secretariat. */
        WELFARE(null),
        /** Kantor Kementerian Agama, which the regency does not command. */
        RELIGION(null),
        COMPANY(null),
        /** Perisai. */
        AGENT(null);

        private final @Nullable Level level;

        Kind(@Nullable Level level) {
            this.level = level;
        }

        /** Whether it is the government of an area itself, whose code is the area's own. */
        public boolean governs() {
            return level != null;
        }

        /** Whether such a body sits in an area of this level. */
        boolean sitsAt(Level area) {
            return level == null || level == area;
        }
    }
}
