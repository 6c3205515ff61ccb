package id.payung.planning.web;

import id.payung.funding.FundView;
import id.payung.planning.continuity.CliffLine;
import id.payung.planning.continuity.FundReach;
import id.payung.planning.continuity.LapseFilter;
import java.util.List;

/**
 * The cliff with its sums.
 *
 * @param mostForSchool rupiah that one family could lose in scholarships
 */
public record ContinuityView(
        LapseFilter filter,
        List<CliffLine> cliff,
        List<FundReach> reaches,
        List<FundView> funds,
        long mostForSchool) {

    public long people() {
        return cliff.stream().mapToLong(CliffLine::people).sum();
    }

    public long families() {
        return cliff.stream().mapToLong(CliffLine::families).sum();
    }

    public long cash() {
        return cliff.stream().mapToLong(CliffLine::cash).sum();
    }

    public long scholarships() {
        return cliff.stream().mapToLong(CliffLine::scholarships).sum();
    }

    /** The filter as an address asks for it. */
    public String query() {
        return "wilayah="
                + filter.territory().value()
                + "&dari="
                + filter.last().first()
                + "&sampai="
                + filter.last().last();
    }
}
