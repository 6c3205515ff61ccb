package id.payung.funding.web;

import id.payung.funding.NewBasis;
import id.payung.legalbases.LegalBasis;
import id.payung.shared.Mending;
import id.payung.shared.Typed;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A text on which a fund rests, as it was typed. */
public record BasisForm(String kind, String number, String dated, String until, String title) {

    static BasisForm typed(Map<String, String> typed) {
        return new BasisForm(
                text(typed, "jenis"),
                text(typed, "nomor"),
                text(typed, "tanggal"),
                text(typed, "sampai"),
                text(typed, "tentang"));
    }

    private static String text(Map<String, String> typed, String field) {
        return typed.getOrDefault(field, "").strip();
    }

    /** The fields to mend, in their order on the page, with the key of what is wrong. */
    Map<String, String> errors() {
        return new Mending()
                .check("jenis", basisKind().isPresent(), "basis.form.kind")
                .check("nomor", !number.isEmpty() && number.length() <= 100, "basis.form.number")
                .check("tanggal", Typed.day(dated).isPresent(), "basis.form.day")
                .check("sampai", endsInTime(), "basis.form.until")
                .check("tentang", !title.isEmpty() && title.length() <= 300, "basis.form.title")
                .fields();
    }

    /** The text that is meant; only where nothing must be mended. */
    NewBasis wanted() {
        return new NewBasis(
                basisKind().orElseThrow(),
                number,
                Typed.day(dated).orElseThrow(),
                Typed.day(until).orElse(null),
                title);
    }

    private boolean endsInTime() {
        return until.isEmpty()
                || Typed.day(until)
                        .filter(end -> Typed.day(dated).filter(end::isBefore).isEmpty())
                        .isPresent();
    }

    private Optional<LegalBasis.Kind> basisKind() {
        return Stream.of(LegalBasis.Kind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst();
    }
}
