package id.payung.planning.web;

import id.payung.funding.Fund;
import id.payung.planning.village.AidAnswer;
import id.payung.planning.village.AidAnswer.Village;
import id.payung.shared.Page;
import id.payung.shared.Refusal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The calculator with its answer.
 *
 * @param after code of the last village of the page before
 */
public record AidView(
        AidForm form,
        Map<String, String> errors,
        @Nullable Refusal refusal,
        List<Fund> funds,
        @Nullable AidAnswer answer,
        @Nullable String after) {
    private static final int PAGE = 50;

    /** The chosen fund, where it does not pay in all the months that are asked for. */
    public Optional<Fund> outside() {
        return funds.stream()
                .filter(fund -> form.fundId().filter(fund.id()::equals).isPresent())
                .filter(fund -> errors.isEmpty())
                .filter(
                        fund ->
                                !form.question(fund.id()).months().stream()
                                        .allMatch(fund.months()::contains))
                .findFirst();
    }

    /** The villages with most people to cover first. */
    static List<Village> ordered(AidAnswer answer) {
        return answer.villages().stream()
                .sorted(
                        Comparator.comparingLong(Village::uncovered)
                                .reversed()
                                .thenComparing(village -> village.code().value()))
                .toList();
    }

    /** Those of the answer that stand on this page. */
    public Page<Village> page(AidAnswer whole) {
        List<Village> villages = ordered(whole);
        int from = 0;
        while (after != null && from < villages.size()) {
            if (villages.get(from++).code().value().equals(after)) {
                break;
            }
        }
        return Page.of(
                villages.subList(from, Math.min(from + PAGE + 1, villages.size())),
                PAGE,
                village -> village.code().value());
    }
}
