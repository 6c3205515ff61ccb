package id.payung.linkage.comparison;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A word of a name with what is costly to find out about it. How it is spoken is worked out when it
 * is first asked for; two threads that ask at once find the same.
 */
final class Word {
    private final String letters;
    private final List<Integer> families;
    private @Nullable String sound;

    Word(String letters) {
        this.letters = letters;
        this.families = ShortForms.families(letters);
    }

    String letters() {
        return letters;
    }

    int length() {
        return letters.length();
    }

    /** Whether some full name is called both. */
    boolean isShortFor(Word other) {
        return !families.isEmpty() && families.stream().anyMatch(other.families::contains);
    }

    boolean soundsLike(Word other) {
        return sound().equals(other.sound());
    }

    private String sound() {
        String known = sound;
        if (known == null) {
            known = Sound.of(letters);
            sound = known;
        }
        return Objects.requireNonNull(known);
    }
}
