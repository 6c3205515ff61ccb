package id.payung.enrolment.mutation;

import id.payung.enrolment.Decree;
import id.payung.enrolment.Decrees;
import id.payung.enrolment.Ranking;
import id.payung.enrolment.Rankings;
import id.payung.enrolment.WaitingFilter;
import id.payung.enrolment.WaitingWorker;
import id.payung.enrolment.WaitingWorkers;
import id.payung.enrolment.mutation.Mutation.Seat;
import id.payung.enrolment.mutation.MutationPreview.Chosen;
import id.payung.enrolment.mutation.MutationPreview.Line;
import id.payung.enrolment.mutation.MutationPreview.NextInLine;
import id.payung.enrolment.mutation.TryingOne.Tried;
import id.payung.funding.Fund;
import id.payung.funding.Funds;
import id.payung.shared.Outcome;
import id.payung.shared.Position;
import id.payung.shared.TerritoryCode;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows what a mutation of one worker would do before anybody saves it. */
@Component
public class MutationPreviews {
    // Who takes a seat stands in front, unless his eligibility has changed since the line was made.
    private static final int IN_FRONT = 30;
    private static final int OFFERED = 8;
    private static final List<Chosen> WIDENING =
            List.of(Chosen.OF_VILLAGE, Chosen.OF_DISTRICT, Chosen.OF_AREA);

    private final TryingOne trying;
    private final Decrees decrees;
    private final Funds funds;
    private final Rankings rankings;
    private final WaitingWorkers waiting;

    MutationPreviews(
            TryingOne trying,
            Decrees decrees,
            Funds funds,
            Rankings rankings,
            WaitingWorkers waiting) {
        this.trying = trying;
        this.decrees = decrees;
        this.funds = funds;
        this.rankings = rankings;
        this.waiting = waiting;
    }

    /**
     * What would follow, or why it would be refused, in the words of {@link Mutations#report}.
     * Empty when there is no such worker.
     *
     * @param name offers only those for the seat whose name begins so, wherever they live; blank
     *     offers the first in line
     */
    public Optional<Outcome<MutationPreview, MutationRefused>> of(NewMutation wanted, String name) {
        return trying.attempt(wanted)
                .map(
                        outcome ->
                                outcome.<Outcome<MutationPreview, MutationRefused>>fold(
                                        tried -> Outcome.done(preview(wanted, tried, name)),
                                        Outcome::refused));
    }

    private MutationPreview preview(NewMutation wanted, Tried tried, String name) {
        return new MutationPreview(
                tried.lines().stream().map(line -> line(wanted, line)).toList(),
                tried.findings(),
                candidates(tried.lines(), name));
    }

    private List<WaitingWorker> candidates(List<Mutation> lines, String name) {
        for (Mutation line : lines) {
            Seat seat = line.seat();
            if (seat != null) {
                return candidates(seat, line.territory(), name);
            }
        }
        return List.of();
    }

    private List<WaitingWorker> candidates(Seat seat, TerritoryCode village, String name) {
        if (!name.isBlank()) {
            return line(seat, TerritoryCode.INDONESIA, name.strip(), OFFERED);
        }
        return WIDENING.stream()
                .map(chosen -> line(seat, area(village, chosen), null, OFFERED))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private Line line(NewMutation wanted, Mutation mutation) {
        Seat seat = mutation.seat();
        if (seat == null) {
            return new Line(mutation, false, null);
        }
        UUID amendment = seat.amendment();
        UUID joining = seat.joining();
        return new Line(
                mutation,
                amendment != null && decrees.find(amendment).isEmpty(),
                joining == null ? null : next(wanted, mutation.territory(), seat, joining));
    }

    private NextInLine next(NewMutation wanted, TerritoryCode village, Seat seat, UUID joining) {
        boolean named = joining.equals(wanted.counterpart());
        Ranking ranking = rankings.of(fund(seat));
        for (Chosen chosen : WIDENING) {
            for (WaitingWorker who : line(seat, area(village, chosen), null, IN_FRONT)) {
                if (who.worker().equals(joining)) {
                    return new NextInLine(named ? Chosen.NAMED : chosen, who, ranking);
                }
            }
        }
        return new NextInLine(named ? Chosen.NAMED : Chosen.OF_AREA, null, ranking);
    }

    private static TerritoryCode area(TerritoryCode village, Chosen chosen) {
        return switch (chosen) {
            case OF_VILLAGE -> village;
            case OF_DISTRICT -> village.parent();
            case OF_AREA, NAMED -> TerritoryCode.INDONESIA;
        };
    }

    private List<WaitingWorker> line(
            Seat seat, TerritoryCode area, @Nullable String name, int limit) {
        return waiting.list(
                new WaitingFilter(fund(seat), seat.months(), area, null, null, name),
                Position.FIRST,
                limit);
    }

    private Fund fund(Seat seat) {
        Decree decree = decrees.find(seat.decree()).orElseThrow();
        return funds.find(decree.fund()).orElseThrow();
    }
}
