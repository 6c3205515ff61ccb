package id.payung.registry.web;

import id.payung.registry.Step;
import id.payung.registry.WorkerFilter;
import id.payung.registry.WorkerLine;
import id.payung.shared.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Workers of one filter: how many there are, and some of them.
 *
 * @param steps by which the list may be narrowed
 * @param note what became of the search that led here
 */
public record WorkersView(
        WorkerFilter filter,
        long count,
        Page<WorkerLine> page,
        List<Step> steps,
        @Nullable SearchNote note) {}
