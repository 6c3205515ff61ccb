package id.payung.funding.web;

import id.payung.funding.DecileSpan;
import id.payung.shared.Mending;
import java.util.Map;
import java.util.Optional;

/** For which deciles a fund is, and where it stands among others, as it was typed. */
public record EarmarkForm(String poorest, String leastPoor, String priority) {

    static EarmarkForm typed(Map<String, String> typed) {
        return new EarmarkForm(
                typed.getOrDefault("termiskin", "").strip(),
                typed.getOrDefault("tertinggi", "").strip(),
                typed.getOrDefault("urutan", "").strip());
    }

    /** The fields to mend, in their order on the page, with the key of what is wrong. */
    Map<String, String> errors() {
        return new Mending()
                .check("termiskin", span().isPresent(), "fund.form.deciles")
                .check("urutan", priority(priority).isPresent(), "fund.form.priority")
                .fields();
    }

    Optional<DecileSpan> span() {
        return span(poorest, leastPoor);
    }

    static Optional<DecileSpan> span(String poorest, String leastPoor) {
        return number(poorest, 10)
                .flatMap(
                        low ->
                                number(leastPoor, 10)
                                        .filter(high -> low <= high)
                                        .map(high -> new DecileSpan(low, high)));
    }

    static Optional<Integer> priority(String typed) {
        return number(typed, 999);
    }

    private static Optional<Integer> number(String typed, int most) {
        return typed.matches("\\d{1,3}")
                ? Optional.of(Integer.parseInt(typed)).filter(one -> one >= 1 && one <= most)
                : Optional.empty();
    }
}
