package id.payung.registry.web;

import id.payung.registry.WorkerFilter;
import id.payung.registry.WorkerLine;
import id.payung.shared.Page;

/** Workers of one filter: how many there are, and some of them. */
public record WorkersView(WorkerFilter filter, long count, Page<WorkerLine> page) {}
