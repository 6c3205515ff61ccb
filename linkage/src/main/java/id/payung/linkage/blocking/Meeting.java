package id.payung.linkage.blocking;

import java.util.Arrays;
import java.util.List;

/**
 * Two records before some rules: which parts of the rules they agree in. Rules are made of few
 * parts, so each part is looked at once, however many rules ask for it. For one thread.
 */
final class Meeting {
    private static final byte UNKNOWN = 0;
    private static final byte SHARED = 1;
    private static final byte APART = 2;

    private final KeyPart[] parts;
    private final byte[] answers;
    private int left;
    private int right;

    Meeting(List<KeyPart> parts) {
        this.parts = parts.toArray(KeyPart[]::new);
        this.answers = new byte[this.parts.length];
    }

    Meeting of(int one, int other) {
        left = one;
        right = other;
        Arrays.fill(answers, UNKNOWN);
        return this;
    }

    int left() {
        return left;
    }

    int right() {
        return right;
    }

    /** Whether the two have a key in common in all these parts, by their places in the list. */
    boolean share(int[] places) {
        for (int place : places) {
            byte answer = answers[place];
            if (answer == UNKNOWN) {
                answer = parts[place].shares(left, right) ? SHARED : APART;
                answers[place] = answer;
            }
            if (answer == APART) {
                return false;
            }
        }
        return true;
    }
}
