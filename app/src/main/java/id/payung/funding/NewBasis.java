package id.payung.funding;

import id.payung.legalbases.LegalBasis;
import java.time.LocalDate;

/** A text on which a fund is to rest; one that is registered already is found by its number. */
public record NewBasis(LegalBasis.Kind kind, String number, LocalDate dated, String title) {}
