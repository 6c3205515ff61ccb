package id.payung.planning.plan;

import java.util.List;
import java.util.UUID;

/**
 * Who is to be covered by whom: so many people of each group by each fund.
 *
 * @param lines in the order of the groups
 * @param proof why no other is better
 */
public record Plan(Question question, List<Line> lines, Proof proof) {

    /**
     * So many of one group by one fund.
     *
     * @param cost rupiah over all months
     */
    public record Line(Group group, Purse purse, long people, long cost) {}

    public Plan {
        lines = List.copyOf(lines);
    }

    public long people() {
        return lines.stream().mapToLong(Line::people).sum();
    }

    public long cost() {
        return lines.stream().mapToLong(Line::cost).sum();
    }

    /** Whom no money reaches. */
    public long uncovered() {
        return question.people() - people();
    }

    public List<Line> of(UUID fund) {
        return lines.stream().filter(line -> line.purse().fund().equals(fund)).toList();
    }
}
