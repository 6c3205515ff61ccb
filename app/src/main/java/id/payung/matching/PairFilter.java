package id.payung.matching;

import id.payung.shared.TerritoryCode;
import java.util.stream.Stream;

/**
 * Which pairs are meant; the count, the list, the badge and the next one to decide agree.
 *
 * @param territory where at least one of the two lives
 */
public record PairFilter(Standing standing, TerritoryCode territory) {

    /** What is asked of a pair. */
    public enum Standing {
        /** To be decided, postponed ones last. */
        WAITING("menunggu", "WAITING"),
        PROPOSED("diusulkan", "PROPOSED"),
        SAME("sama", "SAME"),
        DIFFERENT("beda", "DIFFERENT");

        private final String word;
        private final String state;

        Standing(String word, String state) {
            this.word = word;
            this.state = state;
        }

        /** As it stands in addresses. */
        public String word() {
            return word;
        }

        String state() {
            return state;
        }

        /** The one of that word; waiting for any other. */
        public static Standing of(String word) {
            return Stream.of(values())
                    .filter(standing -> standing.word.equals(word))
                    .findFirst()
                    .orElse(WAITING);
        }
    }

    public static PairFilter waiting() {
        return new PairFilter(Standing.WAITING, TerritoryCode.INDONESIA);
    }

    public PairFilter with(Standing other) {
        return new PairFilter(other, territory);
    }
}
