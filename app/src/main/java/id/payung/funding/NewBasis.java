package id.payung.funding;

import id.payung.legalbases.LegalBasis;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A text on which a fund is to rest; one that is registered already is found by its number.
 *
 * @param endsOn its last day, where it names one
 */
public record NewBasis(
        LegalBasis.Kind kind,
        String number,
        LocalDate dated,
        @Nullable LocalDate endsOn,
        String title) {}
