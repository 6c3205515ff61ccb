package id.payung.planning.web;

import id.payung.funding.FundView;
import id.payung.planning.continuity.CliffLine;
import id.payung.planning.continuity.FundReach;
import id.payung.planning.continuity.LapseFilter;
import id.payung.shared.Columns;
import id.payung.shared.Position;
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
    static final Columns<CliffLine> CLIFF =
            Columns.<CliffLine>none()
                    .or("terakhir", CliffLine::last)
                    .or("dana", CliffLine::fundName)
                    .or("berakhir", CliffLine::endsOn)
                    .or("orang", CliffLine::people)
                    .or("santunan", CliffLine::cash)
                    .or("beasiswa", CliffLine::scholarships);
    static final Columns<FundReach> REACHES =
            Columns.<FundReach>none()
                    .or("sumber", reach -> reach.fund().name())
                    .or("peserta", FundReach::members)
                    .or("sebulan", FundReach::monthly)
                    .or("sisa", FundReach::left)
                    .or("tahan", FundReach::lasting)
                    .or("hingga", reach -> reach.fund().months().last());

    /** Its lines in the order that is asked for; else as the months pass. */
    public List<CliffLine> cliff(Position position) {
        return CLIFF.sorted(cliff, position);
    }

    /** The funds in the order that is asked for; else in that in which they pay. */
    public List<FundReach> reaches(Position position) {
        return REACHES.sorted(reaches, position);
    }

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
