package id.payung.tasks;

import id.payung.shared.Refusal;

/** Why work did not change hands. */
public sealed interface TaskRefused extends Refusal.Named {
    @Override
    default String about() {
        return "task";
    }

    /** Nothing of this kind waits for the actor. */
    record NothingWaits() implements TaskRefused {}

    /** Who was named works in another office, or no more. */
    record NoColleague() implements TaskRefused {}

    /** It went to somebody else meanwhile. */
    record ChangedHands(String name) implements TaskRefused {}
}
