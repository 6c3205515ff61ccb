package id.payung.eligibility.verification.web;

import id.payung.eligibility.verification.Visit;
import id.payung.eligibility.verification.web.TypedVisit.Reading;
import id.payung.shared.TerritoryCode;
import id.payung.shared.Typed;
import id.payung.territory.Territories;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Many visits typed on one page: the day and the officer once, and for each worker {@code
 * hasil-<id>}, {@code isian-<id>}, {@code rincian-<id>}, {@code catatan-<id>}. Workers without a
 * result were not visited.
 */
final class VisitForm {
    private static final String RESULT = "hasil-";
    private static final int LONGEST_NOTE = 500;

    private final Map<String, String> typed;
    private final Map<String, String> errors = new LinkedHashMap<>();
    private final List<Visit> visits = new ArrayList<>();

    private VisitForm(Map<String, String> typed) {
        this.typed = typed;
    }

    static VisitForm typed(Map<String, String> typed, Territories territories, TerritoryCode near) {
        VisitForm form = new VisitForm(typed);
        if (TypedVisit.day(form.text("tanggal")).isEmpty()) {
            form.errors.put("tanggal", "visit.error.visited");
        }
        if (form.text("petugas").isEmpty() || form.text("petugas").length() > 100) {
            form.errors.put("petugas", "visit.error.officer");
        }
        typed.keySet().stream()
                .filter(name -> name.startsWith(RESULT) && !form.text(name).isEmpty())
                .sorted()
                .forEach(
                        name ->
                                Typed.id(name.substring(RESULT.length()))
                                        .ifPresent(id -> form.read(id, territories, near)));
        if (form.visits.isEmpty() && form.errors.isEmpty()) {
            form.errors.put("tanggal", "visit.error.nobody");
        }
        return form;
    }

    private void read(UUID worker, Territories territories, TerritoryCode near) {
        String note = text("catatan-" + worker);
        if (note.length() > LONGEST_NOTE) {
            errors.put("catatan-" + worker, "visit.error.long");
        }
        TypedVisit visit =
                new TypedVisit(
                        text(RESULT + worker), text("isian-" + worker), text("rincian-" + worker));
        switch (visit.read(territories, near)) {
            case Reading.Read(var result) -> visits.add(new Visit(worker, result, note, null));
            case Reading.Wrong(var message) -> errors.put("rincian-" + worker, message);
        }
    }

    private String text(String name) {
        return typed.getOrDefault(name, "").strip();
    }

    Map<String, String> errors() {
        return errors;
    }

    LocalDate day() {
        return TypedVisit.day(text("tanggal")).orElseThrow();
    }

    String officer() {
        return text("petugas");
    }

    List<Visit> visits() {
        return visits;
    }
}
