package id.payung.planning.village;

import id.payung.rules.contribution.Budgets;
import id.payung.rules.contribution.Payer;
import id.payung.rules.contribution.Sector;
import id.payung.rules.law.Law;
import id.payung.shared.TerritoryCode;
import java.util.Map;
import java.util.SortedMap;

/** How far the same money reaches in each village; the price is the law's. */
public final class AidArithmetic {
    private AidArithmetic() {}

    /**
     * The aid of every village.
     *
     * @param names every village that is given the aid
     * @param uncovered people whom it could cover, by village; a village that is missing has none
     */
    public static AidAnswer of(
            Law law,
            AidQuestion question,
            Payer payer,
            SortedMap<TerritoryCode, String> names,
            Map<TerritoryCode, Long> uncovered) {
        Budgets.Budget one = ofOne(law, question, payer);
        return new AidAnswer(
                one.perWorker(),
                one.workers(),
                one.remainder(),
                names.entrySet().stream()
                        .map(
                                village ->
                                        village(
                                                village,
                                                uncovered.getOrDefault(village.getKey(), 0L),
                                                one,
                                                question.amount()))
                        .toList(),
                one.because());
    }

    /** Workers whom one village's aid pays for. */
    public static long capacity(Law law, AidQuestion question, Payer payer) {
        return ofOne(law, question, payer).workers();
    }

    private static Budgets.Budget ofOne(Law law, AidQuestion question, Payer payer) {
        return Budgets.under(law)
                .of(question.amount(), question.from(), question.length(), payer, Sector.OTHER);
    }

    private static AidAnswer.Village village(
            Map.Entry<TerritoryCode, String> village,
            long uncovered,
            Budgets.Budget one,
            long amount) {
        long covered = Math.min(uncovered, one.workers());
        long cost = covered * one.perWorker();
        return new AidAnswer.Village(
                village.getKey(), village.getValue(), uncovered, covered, cost, amount - cost);
    }
}
