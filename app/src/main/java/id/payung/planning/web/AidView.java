package id.payung.planning.web;

import id.payung.funding.Fund;
import id.payung.planning.village.AidAnswer;
import id.payung.planning.village.AidAnswer.Village;
import id.payung.shared.Columns;
import id.payung.shared.Page;
import id.payung.shared.Position;
import id.payung.shared.Refusal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The calculator with its answer.
 *
 * @param position in which order, and behind which village
 */
public record AidView(
        AidForm form,
        Map<String, String> errors,
        @Nullable Refusal refusal,
        List<Fund> funds,
        @Nullable AidAnswer answer,
        Position position) {
    private static final int PAGE = 50;
    private static final Comparator<Village> MOST_FIRST =
            Comparator.comparingLong(Village::uncovered)
                    .reversed()
                    .thenComparing(village -> village.code().value());
    private static final Columns<Village> COLUMNS =
            Columns.<Village>none()
                    .or("desa", Village::name)
                    .or("belum", Village::uncovered)
                    .or("dibiayai", Village::covered)
                    .or("terpakai", Village::cost)
                    .or("sisa", Village::left)
                    .or("masih", Village::still);

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

    /** In the order of a column; else the villages with most people to cover first. */
    static List<Village> ordered(AidAnswer answer, Position position) {
        return COLUMNS.sorted(answer.villages().stream().sorted(MOST_FIRST).toList(), position);
    }

    /** Those of the answer that stand on this page. */
    public Page<Village> page(AidAnswer whole) {
        List<Village> villages = ordered(whole, position);
        int from = 0;
        while (position.after() != null && from < villages.size()) {
            if (villages.get(from++).code().value().equals(position.after())) {
                break;
            }
        }
        return Page.of(
                villages.subList(from, Math.min(from + PAGE + 1, villages.size())),
                PAGE,
                village -> village.code().value());
    }
}
