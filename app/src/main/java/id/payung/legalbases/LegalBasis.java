package id.payung.legalbases;

import id.payung.shared.TerritoryCode;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A regulation, decree or agreement, such as "Perwal 21/2025 tentang …".
 *
 * @param endsOn its last day, where it names one, as an agreement does
 * @param file its scan, where somebody handed one in
 */
public record LegalBasis(
        UUID id,
        Kind kind,
        String number,
        LocalDate dated,
        @Nullable LocalDate endsOn,
        String title,
        TerritoryCode territory,
        @Nullable UUID file) {

    /** What sort of text it is. */
    public enum Kind {
        /** Peraturan daerah, passed with the council. */
        PERDA,
        /** Peraturan kepala daerah: governor's, regent's or mayor's. */
        PERKADA,
        /** Surat keputusan: a single decision. */
        SK,
        /** Perjanjian kerja sama: the agreement with the insurer. */
        PKS,
        /** National law. */
        PERATURAN
    }
}
