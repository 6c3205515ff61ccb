package id.payung.planning.web;

import id.payung.planning.village.AidQuestion;
import id.payung.shared.Mending;
import id.payung.shared.TerritoryCode;
import id.payung.shared.Typed;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The aid as it was typed. */
public record AidForm(String amount, String from, String length, String fund, String area) {
    private static final String USUAL = "50.000.000";
    static final int LONGEST = 24;

    static AidForm typed(Map<String, String> typed, YearMonth now, TerritoryCode area) {
        return new AidForm(
                typed.getOrDefault("jumlah", USUAL).strip(),
                typed.getOrDefault("mulai", now.toString()).strip(),
                typed.getOrDefault("lama", "12").strip(),
                typed.getOrDefault("dana", "").strip(),
                typed.getOrDefault("wilayah", area.value()).strip());
    }

    Map<String, String> errors() {
        return new Mending()
                .check("jumlah", Typed.amount(amount) > 0, "aid.form.amount")
                .check("mulai", Typed.month(from).isPresent(), "aid.form.from")
                .check("lama", months() > 0, "aid.form.months")
                .check("wilayah", areaCode().isPresent(), "plan.form.area")
                .fields();
    }

    /** With the fund that is meant where none was chosen. */
    AidForm by(UUID chosen) {
        return fundId().isPresent()
                ? this
                : new AidForm(amount, from, length, chosen.toString(), area);
    }

    Optional<UUID> fundId() {
        return Typed.id(fund);
    }

    public Optional<TerritoryCode> areaCode() {
        return TerritoryCode.parse(area);
    }

    /** Only where nothing must be mended. */
    AidQuestion question(UUID chosen) {
        return new AidQuestion(
                areaCode().orElseThrow(),
                chosen,
                Typed.amount(amount),
                Typed.month(from).orElseThrow(),
                months());
    }

    private int months() {
        long months = Typed.amount(length);
        return months <= LONGEST ? (int) months : 0;
    }
}
