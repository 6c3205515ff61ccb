package id.payung.planning.web;

import id.payung.planning.PlanSummary;
import id.payung.shared.Page;

/** Plans that were made, the newest first. */
public record PlansView(long count, Page<PlanSummary> page) {}
