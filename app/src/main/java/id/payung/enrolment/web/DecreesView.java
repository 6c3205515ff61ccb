package id.payung.enrolment.web;

import id.payung.enrolment.Decree;
import id.payung.shared.Page;
import java.util.List;

/** Decrees of one choice, and how many there are of each. */
public record DecreesView(Page<Decree> page, List<Choice> choices, long count) {

    /** One choice: its word in the address, which is also that of its label. */
    public record Choice(String word, boolean isChosen, long count) {
        public boolean isAll() {
            return word.isEmpty();
        }
    }
}
