package id.payung.matching.web;

import id.payung.matching.WorkerMerge;
import id.payung.shared.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Merges of one choice, and how many there are of each. */
public record MergesView(
        Page<WorkerMerge> page,
        WorkerMerge.@Nullable State chosen,
        boolean forMe,
        long waitingForMe,
        List<Choice> choices,
        long count) {

    /** One state with its word in the address and its count. */
    public record Choice(WorkerMerge.State state, String word, long count) {}
}
