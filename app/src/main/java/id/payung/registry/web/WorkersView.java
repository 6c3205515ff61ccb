package id.payung.registry.web;

import id.payung.registry.WorkerFilter;
import id.payung.registry.WorkerLine;
import id.payung.shared.Page;
import org.jspecify.annotations.Nullable;

/**
 * Workers of one filter: how many there are, and some of them.
 *
 * @param note what became of the search that led here
 */
public record WorkersView(
        WorkerFilter filter, long count, Page<WorkerLine> page, @Nullable SearchNote note) {}
