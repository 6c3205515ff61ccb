package id.payung.planning.plan;

import id.payung.shared.Months;
import java.util.List;

/** All that a plan depends on; the same question has the same answer on any day. */
public record Question(
        Months months, Priorities priorities, List<Purse> purses, List<Group> groups) {

    public Question {
        purses = List.copyOf(purses);
        groups = List.copyOf(groups);
    }

    public long people() {
        return groups.stream().mapToLong(Group::people).sum();
    }

    /** The same question with one fund so much richer. */
    Question withMore(int purse, long rupiah) {
        List<Purse> richer = new java.util.ArrayList<>(purses);
        richer.set(purse, richer.get(purse).richer(rupiah));
        return new Question(months, priorities, richer, groups);
    }
}
