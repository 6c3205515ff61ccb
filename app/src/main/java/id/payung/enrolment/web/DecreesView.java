package id.payung.enrolment.web;

import id.payung.enrolment.Decree;
import id.payung.funding.FundView;
import id.payung.shared.Page;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Decrees of one choice, and how many there are of each.
 *
 * @param fund whose decrees alone are meant
 */
public record DecreesView(
        Page<Decree> page,
        List<Choice> choices,
        long count,
        @Nullable UUID fund,
        List<FundView> funds) {

    /** One choice: its word in the address, which is also that of its label. */
    public record Choice(String word, boolean isChosen, long count) {
        public boolean isAll() {
            return word.isEmpty();
        }
    }
}
