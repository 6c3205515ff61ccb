package id.payung.planning.village;

import id.payung.rules.law.Because;
import id.payung.shared.TerritoryCode;
import java.util.List;

/**
 * What the aid covers.
 *
 * @param price rupiah of one worker over the months
 * @param capacity workers whom one village's aid pays for
 * @param rest rupiah that one village keeps when it covers so many
 * @param villages in the order of their codes, those without anybody to cover included
 * @param because the clauses behind the price
 */
public record AidAnswer(
        long price, long capacity, long rest, List<Village> villages, List<Because> because) {

    public AidAnswer {
        villages = List.copyOf(villages);
        because = List.copyOf(because);
    }

    /**
     * One village.
     *
     * @param uncovered its own people whom the fund could cover and nobody does
     * @param covered as many of them as its aid pays for
     * @param cost rupiah
     * @param left rupiah of its aid
     */
    public record Village(
            TerritoryCode code, String name, long uncovered, long covered, long cost, long left) {
        public long still() {
            return uncovered - covered;
        }
    }

    public long uncovered() {
        return villages.stream().mapToLong(Village::uncovered).sum();
    }

    public long covered() {
        return villages.stream().mapToLong(Village::covered).sum();
    }

    public long cost() {
        return villages.stream().mapToLong(Village::cost).sum();
    }

    public long left() {
        return villages.stream().mapToLong(Village::left).sum();
    }
}
