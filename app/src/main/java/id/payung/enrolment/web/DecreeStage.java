package id.payung.enrolment.web;

import id.payung.enrolment.Decree;
import id.payung.enrolment.Decree.State;
import id.payung.enrolment.DecreeStep;
import id.payung.enrolment.DecreeStep.Step;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the six stages that every decree passes, and how this one stands to it.
 *
 * @param done who did it and when, where somebody has to
 */
public record DecreeStage(State stage, Mark mark, @Nullable DecreeStep done) {

    /** Whether it is behind, at hand or ahead. */
    public enum Mark {
        DONE,
        /** What has to happen next. */
        NOW,
        LATER,
        /** The decree was rejected or cancelled before it. */
        NEVER
    }

    private static final List<State> ALL =
            List.of(
                    State.DRAFT,
                    State.CHECKED,
                    State.APPROVED,
                    State.SIGNED,
                    State.RUNNING,
                    State.ENDED);

    /** From the draft to its end; the course tells the latest step first. */
    static List<DecreeStage> of(Decree decree, List<DecreeStep> course) {
        List<DecreeStep> latest = sinceSentBack(course);
        int now = now(decree.state());
        List<DecreeStage> stages = new ArrayList<>();
        for (int at = 0; at < ALL.size(); at++) {
            State stage = ALL.get(at);
            DecreeStep step = find(latest, step(stage));
            Mark open = now < 0 ? Mark.NEVER : at == now ? Mark.NOW : Mark.LATER;
            boolean behind = now < 0 ? step != null : at < now;
            stages.add(new DecreeStage(stage, behind ? Mark.DONE : open, behind ? step : null));
        }
        return stages;
    }

    /** Which stage is at hand; negative for a decree that goes no further. */
    private static int now(State state) {
        return switch (state) {
            case DRAFT -> 0;
            case SUBMITTED -> 1;
            case CHECKED -> 2;
            case APPROVED -> 3;
            case SIGNED, RUNNING -> 4;
            case ENDED -> 6;
            case REJECTED, CANCELLED -> -1;
        };
    }

    private static @Nullable Step step(State stage) {
        return switch (stage) {
            case DRAFT -> Step.PREPARED;
            case CHECKED -> Step.CHECKED;
            case APPROVED -> Step.APPROVED;
            case SIGNED -> Step.SIGNED;
            case SUBMITTED, RUNNING, ENDED, REJECTED, CANCELLED -> null;
        };
    }

    /** A check before the decree went back counts no more; who prepared it stays. */
    private static List<DecreeStep> sinceSentBack(List<DecreeStep> course) {
        List<DecreeStep> latest = new ArrayList<>();
        boolean back = false;
        for (DecreeStep step : course) {
            back |= step.step() == Step.SENT_BACK;
            if (!back || step.step() == Step.PREPARED) {
                latest.add(step);
            }
        }
        return latest;
    }

    private static @Nullable DecreeStep find(List<DecreeStep> course, @Nullable Step wanted) {
        return course.stream().filter(step -> step.step() == wanted).findFirst().orElse(null);
    }
}
