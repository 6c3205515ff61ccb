package id.payung.enrolment.web;

import id.payung.enrolment.DecileLeaver;
import id.payung.enrolment.DecileLeaverFilter;
import id.payung.shared.Page;

/** Who is covered this month with a decile outside the programme's. */
public record DecileLeaversView(DecileLeaverFilter filter, long count, Page<DecileLeaver> page) {}
