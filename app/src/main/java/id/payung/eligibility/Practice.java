package id.payung.eligibility;

import org.jspecify.annotations.Nullable;

/**
 * How a programme does its work, where its regulation leaves that to itself.
 *
 * @param answerDays so many days the insurer's answer to "already active?" holds, and without one
 *     nobody is eligible; {@code null} where the programme does not ask
 * @param takesSelfPayers whether somebody who is active by his own payment may be taken over
 */
public record Practice(@Nullable Integer answerDays, boolean takesSelfPayers) {

    /** Asks nothing beyond the criteria. */
    public static Practice plain() {
        return new Practice(null, false);
    }

    /** The insurer is asked, and its answer holds for so many days. */
    public Practice asking(int days) {
        return new Practice(days, takesSelfPayers);
    }

    public Practice takingSelfPayers() {
        return new Practice(answerDays, true);
    }
}
