package id.payung.contributions.web;

import id.payung.contributions.ContributionLine;
import id.payung.contributions.MonthFilter;
import id.payung.shared.Page;

/** The workers behind a figure of the month. */
public record PeopleView(
        MonthFilter filter, long count, long amount, Page<ContributionLine> page) {}
