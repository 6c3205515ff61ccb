package id.payung.enrolment.mutation.web;

import id.payung.enrolment.WaitingWorker;
import id.payung.enrolment.mutation.Mutation;
import id.payung.enrolment.mutation.Mutation.Seat;
import id.payung.enrolment.mutation.MutationPreview;
import id.payung.enrolment.mutation.MutationPreview.Chosen;
import id.payung.enrolment.mutation.MutationPreview.Line;
import id.payung.enrolment.mutation.MutationPreview.NextInLine;
import id.payung.enrolment.web.Why;
import id.payung.http.Answers;
import id.payung.intake.reading.Finding;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a mutation would do, as programs read it before they tell it.
 *
 * @param seats that would end; empty where no cover does, and the mutation is only noted
 * @param findings what is good to know before it is told
 * @param candidates who may be named as its successor, the first in line first
 */
record PreviewAnswer(List<SeatAnswer> seats, List<Foreseen> findings, List<UUID> candidates) {

    static PreviewAnswer of(MutationPreview preview) {
        return new PreviewAnswer(
                preview.lines().stream().flatMap(SeatAnswer::of).toList(),
                preview.findings().stream().map(Foreseen::of).toList(),
                preview.candidates().stream().map(WaitingWorker::worker).toList());
    }

    /**
     * A seat that would end.
     *
     * @param lastMonthWithout the last month in which somebody else may have the seat
     * @param chosen why the successor is he
     * @param because what parts him from the next in line, in words
     * @param amendment its number; absent where the officers of another office draft it
     * @param opensAmendment whether a draft would be opened for it
     */
    record SeatAnswer(
            UUID decree,
            String decreeNumber,
            String fund,
            YearMonth firstMonthWithout,
            YearMonth lastMonthWithout,
            @Nullable UUID successor,
            @Nullable Chosen chosen,
            @Nullable String because,
            @Nullable String amendment,
            boolean opensAmendment) {

        static Stream<SeatAnswer> of(Line line) {
            Mutation mutation = line.mutation();
            Seat seat = mutation.seat();
            NextInLine next = line.next();
            return seat == null
                    ? Stream.empty()
                    : Stream.of(
                            new SeatAnswer(
                                    seat.decree(),
                                    seat.decreeNumber(),
                                    seat.fundName(),
                                    seat.months().first(),
                                    seat.months().last(),
                                    seat.joining(),
                                    next == null ? null : next.chosen(),
                                    next == null ? null : because(next),
                                    seat.amendmentNumber(),
                                    line.opensAmendment()));
        }

        private static @Nullable String because(NextInLine next) {
            WaitingWorker who = next.who();
            return who == null ? null : Why.before(next.ranking(), who, Answers.spoken());
        }
    }

    /** What was found, in words. */
    record Foreseen(String code, String message, String remedy) {
        static Foreseen of(Finding finding) {
            return new Foreseen(
                    finding.code(),
                    finding.message(Answers.spoken()),
                    finding.remedy(Answers.spoken()));
        }
    }
}
