package id.payung.enrolment.web;

import id.payung.enrolment.NewSeatChange;
import id.payung.shared.Mending;
import id.payung.shared.Typed;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A change of a seat as it was typed; kept as it is while anything must be mended. */
public record ChangeForm(String leaving, String joining, String month, String why, String name) {

    static ChangeForm typed(Map<String, String> typed) {
        return new ChangeForm(
                typed.getOrDefault("keluar", "").strip(),
                typed.getOrDefault("masuk", "").strip(),
                typed.getOrDefault("bulan", "").strip(),
                typed.getOrDefault("sebab", "").strip(),
                typed.getOrDefault("nama", "").strip());
    }

    ChangeForm from(YearMonth proposed) {
        return new ChangeForm(leaving, joining, proposed.toString(), why, name);
    }

    /** The fields to mend, in their order on the page, with the key of what is wrong. */
    Map<String, String> errors() {
        return new Mending()
                .check("bulan", Typed.month(month).isPresent(), "change.form.month")
                .check(
                        "masuk",
                        leavingId().isPresent() || joiningId().isPresent(),
                        "change.form.joining")
                .check("sebab", !why.isEmpty() && why.length() <= 200, "change.form.why")
                .fields();
    }

    /** The change that is meant; only where nothing must be mended. */
    NewSeatChange wanted() {
        return new NewSeatChange(
                leavingId().orElse(null),
                joiningId().orElse(null),
                Typed.month(month).orElseThrow(),
                why);
    }

    Optional<UUID> leavingId() {
        return Typed.id(leaving);
    }

    private Optional<UUID> joiningId() {
        return Typed.id(joining);
    }
}
