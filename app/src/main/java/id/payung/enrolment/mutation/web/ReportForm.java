package id.payung.enrolment.mutation.web;

import id.payung.enrolment.mutation.MutationReason;
import id.payung.enrolment.mutation.NewMutation;
import id.payung.shared.Mending;
import id.payung.shared.TerritoryCode;
import id.payung.shared.Typed;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A mutation of one worker as it was typed; kept as it is while anything must be mended.
 *
 * @param successor who was named for the seat; empty where the waiting list decides
 * @param name by which a successor is looked for
 * @param seen the fingerprint of the preview that was shown; empty before one was
 */
public record ReportForm(
        String reason,
        String on,
        String destination,
        String note,
        String successor,
        String name,
        String seen) {

    static ReportForm typed(Map<String, String> typed) {
        return new ReportForm(
                typed.getOrDefault("jenis", "").strip(),
                typed.getOrDefault("tanggal", "").strip(),
                typed.getOrDefault("tujuan", "").strip(),
                typed.getOrDefault("keterangan", "").strip(),
                typed.getOrDefault("pengganti", "").strip(),
                typed.getOrDefault("nama", "").strip(),
                typed.getOrDefault("dilihat", "").strip());
    }

    /** The fields to mend, in their order on the page, with the key of what is wrong. */
    Map<String, String> errors() {
        return new Mending()
                .check("jenis", chosen().isPresent(), "mutation.form.reason")
                .check("tanggal", Typed.day(on).isPresent(), "mutation.form.on")
                .check(
                        "tujuan",
                        destination.isEmpty() || village().isPresent(),
                        "mutation.form.destination")
                .check("keterangan", note.length() <= 200, "mutation.form.note")
                .fields();
    }

    /** What is meant; only where nothing must be mended. */
    NewMutation wanted(UUID worker) {
        return new NewMutation(
                worker,
                chosen().orElseThrow(),
                Typed.day(on).orElseThrow(),
                village().orElse(null),
                Typed.id(successor).orElse(null),
                note.isEmpty() ? null : note);
    }

    private Optional<MutationReason> chosen() {
        return Arrays.stream(MutationReason.values())
                .filter(one -> one != MutationReason.JOINS && one.name().equals(reason))
                .findFirst();
    }

    private Optional<TerritoryCode> village() {
        return destination.isEmpty()
                ? Optional.empty()
                : TerritoryCode.parse(destination)
                        .filter(code -> code.level() == TerritoryCode.Level.VILLAGE);
    }
}
