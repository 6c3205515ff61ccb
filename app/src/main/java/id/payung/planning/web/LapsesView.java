package id.payung.planning.web;

import id.payung.funding.FundView;
import id.payung.planning.continuity.LapseFilter;
import id.payung.planning.continuity.LapseLine;
import id.payung.shared.Page;
import java.util.List;

/** Workers whose cover ends. */
public record LapsesView(
        LapseFilter filter, long count, Page<LapseLine> page, List<FundView> funds) {}
