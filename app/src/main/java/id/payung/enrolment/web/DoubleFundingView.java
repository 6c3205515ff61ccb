package id.payung.enrolment.web;

import id.payung.enrolment.RefusedAttempt;
import id.payung.enrolment.RefusedAttemptFilter;
import id.payung.funding.FundView;
import id.payung.shared.Page;
import java.util.List;

/** Attempts that were turned away: how many, and some of them. */
public record DoubleFundingView(
        RefusedAttemptFilter filter, long count, Page<RefusedAttempt> page, List<FundView> funds) {}
