package id.payung.planning.plan;

import java.util.List;

/**
 * Whom to cover first where not everybody can be.
 *
 * @param aim what comes before everything else
 * @param rules from the most to the least important; each counts only where those before it leave a
 *     choice
 */
public record Priorities(Aim aim, List<Rule> rules) {

    /** What a plan is for. */
    public enum Aim {
        /** As many people as possible, among them those whom the rules prefer. */
        MOST_PEOPLE,
        /**
         * Those whom the rules prefer, and of equals as many as possible. Points add up: two of the
         * fourth decile outweigh one of the first, two of the eighth do not.
         */
        NEEDIEST_FIRST
    }

    /** A rule of priority. */
    public enum Rule {
        /** Who would lose most by a lapse. */
        CONTINUITY,
        /** The poorest tenth first. */
        DECILE,
        /** The most dangerous work first. */
        RISK,
        /** No village far ahead of another. */
        FAIRNESS
    }

    public Priorities {
        rules = List.copyOf(rules);
        if (rules.size() != rules.stream().distinct().count()) {
            throw new IllegalArgumentException("a rule stands twice");
        }
    }

    /** What most regulations say: nobody lapses, the poorest first, the dangerous work, fairly. */
    public static Priorities usual() {
        return new Priorities(
                Aim.MOST_PEOPLE, List.of(Rule.CONTINUITY, Rule.DECILE, Rule.RISK, Rule.FAIRNESS));
    }
}
