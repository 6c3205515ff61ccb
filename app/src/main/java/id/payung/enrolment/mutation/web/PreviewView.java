package id.payung.enrolment.mutation.web;

import id.payung.enrolment.WaitingWorker;
import id.payung.enrolment.mutation.MutationPreview;
import id.payung.enrolment.mutation.MutationPreview.NextInLine;
import id.payung.enrolment.web.Why;
import id.payung.registry.WorkerRecord;
import id.payung.shared.Refusal;
import id.payung.shared.Typed;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A mutation of one worker before it is saved.
 *
 * @param refusal why it was not saved as it had been shown
 */
public record PreviewView(
        WorkerRecord worker, ReportForm form, MutationPreview preview, @Nullable Refusal refusal) {

    /** Whether any seat becomes free, for which somebody could be named. */
    public boolean freesSeat() {
        return preview.lines().stream().anyMatch(line -> line.mutation().seat() != null);
    }

    /** The day on which it happened. */
    public LocalDate on() {
        return Typed.day(form.on()).orElseThrow();
    }

    /** Those found, and who was chosen before, though he is not among them. */
    public List<WaitingWorker> choices() {
        return Stream.concat(chosen(), preview.candidates().stream()).distinct().toList();
    }

    private Stream<WaitingWorker> chosen() {
        return preview.lines().stream()
                .map(MutationPreview.Line::next)
                .filter(Objects::nonNull)
                .filter(next -> next.chosen() == MutationPreview.Chosen.NAMED)
                .map(NextInLine::who)
                .filter(Objects::nonNull)
                .filter(
                        who ->
                                preview.candidates().stream()
                                        .noneMatch(one -> one.worker().equals(who.worker())));
    }

    /** Why he stands before the next in line; empty where he does not stand in it. */
    public String why(NextInLine next, Locale locale) {
        WaitingWorker who = next.who();
        return who == null ? "" : Why.before(next.ranking(), who, locale);
    }
}
