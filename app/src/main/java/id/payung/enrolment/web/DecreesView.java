package id.payung.enrolment.web;

import id.payung.enrolment.Decree;
import id.payung.shared.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decrees of one choice, and how many there are of each.
 *
 * @param forMe whether only those are shown that somebody else submitted for the actor to decide
 */
public record DecreesView(
        Page<Decree> page,
        Decree.@Nullable State chosen,
        boolean forMe,
        long waitingForMe,
        List<Choice> choices,
        long all,
        long count) {

    /** One state with its word in the address and its count. */
    public record Choice(Decree.State state, String word, long count) {}
}
