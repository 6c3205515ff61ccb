package id.payung.enrolment.mutation;

import id.payung.enrolment.Ranking;
import id.payung.enrolment.WaitingWorker;
import id.payung.intake.reading.Finding;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What would follow if a mutation were told now: which seat ends from which month, who takes it and
 * why he, on which amendment it would stand. Nothing of it is kept.
 *
 * @param findings what is good to know before it is told
 * @param candidates who could be named for the first seat that ends, in the order in which they
 *     wait: of its village, and only where nobody waits there of a wider area
 */
public record MutationPreview(
        List<Line> lines, List<Finding> findings, List<WaitingWorker> candidates) {
    public MutationPreview {
        lines = List.copyOf(lines);
        findings = List.copyOf(findings);
        candidates = List.copyOf(candidates);
    }

    /**
     * One seat that would end, or the mutation itself where none does.
     *
     * @param opensAmendment whether a draft would be opened for it, and not an open one go on
     * @param next {@code null} where nobody takes the seat
     */
    public record Line(Mutation mutation, boolean opensAmendment, @Nullable NextInLine next) {}

    /**
     * Who takes the seat.
     *
     * @param who his place in line; {@code null} where he does not stand in it
     */
    public record NextInLine(Chosen chosen, @Nullable WaitingWorker who, Ranking ranking) {}

    /** Why he: a seat stays in its village while anybody waits there, then in its district. */
    public enum Chosen {
        NAMED,
        OF_VILLAGE,
        OF_DISTRICT,
        OF_AREA
    }

    /** Tells two outcomes apart, so that nothing is saved that nobody has seen. */
    public String fingerprint() {
        return fingerprint(lines.stream().map(Line::mutation).toList());
    }

    static String fingerprint(List<Mutation> lines) {
        return lines.stream()
                .map(MutationPreview::fingerprint)
                .sorted()
                .collect(Collectors.joining(","));
    }

    private static String fingerprint(Mutation line) {
        Mutation.Seat seat = line.seat();
        if (seat == null) {
            return "-";
        }
        YearMonth first = seat.months().first();
        UUID joining = seat.joining();
        return seat.decree() + ":" + first + ":" + (joining == null ? "-" : joining.toString());
    }
}
