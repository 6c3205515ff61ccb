package id.payung.enrolment.web;

import id.payung.enrolment.CoverageFilter;
import id.payung.enrolment.CoverageLine;
import id.payung.funding.FundView;
import id.payung.shared.Page;
import java.util.List;

/** People covered in a month: how many, and some of them. */
public record CoverageView(
        CoverageFilter filter, long count, Page<CoverageLine> page, List<FundView> funds) {}
