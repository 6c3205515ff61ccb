package id.payung.tasks;

import id.payung.shared.Refusal;
import java.util.List;

/** Why work did not change hands. */
public sealed interface TaskRefused extends Refusal {

    /** Nothing of this kind waits for the actor. */
    record NothingWaits() implements TaskRefused {
        @Override
        public String code() {
            return "task-nothing-waits";
        }
    }

    /** Who was named works in another office, or no more. */
    record NoColleague() implements TaskRefused {
        @Override
        public String code() {
            return "task-no-colleague";
        }
    }

    /** It went to somebody else meanwhile. */
    record ChangedHands(String name) implements TaskRefused {
        @Override
        public String code() {
            return "task-changed-hands";
        }

        @Override
        public List<Object> args() {
            return List.of(name);
        }
    }
}
