package id.payung.eligibility.verification.web;

import id.payung.eligibility.Programme;
import id.payung.eligibility.verification.VisitCounts;
import id.payung.eligibility.verification.VisitFilter;
import id.payung.eligibility.verification.VisitLine;
import id.payung.shared.Columns;
import id.payung.shared.Page;
import id.payung.shared.Refusal;
import id.payung.shared.TerritoryCode;
import id.payung.shell.Shell;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the pages of verval show. */
public final class WorkListView {
    private WorkListView() {}

    /** How far each area below has come. */
    public record Areas(VisitFilter filter, List<VisitCounts> areas) {
        static Columns<VisitCounts> columns(Function<TerritoryCode, String> name) {
            return Columns.<VisitCounts>none()
                    .or("wilayah", counts -> name.apply(counts.area()))
                    .or("pekerja", VisitCounts::workers)
                    .or("belum", VisitCounts::toVisit)
                    .or("layak", VisitCounts::good)
                    .or("tidak", VisitCounts::bad);
        }

        /** In the order that is asked for; else by their codes. */
        public List<VisitCounts> sorted(Shell shell) {
            return columns(shell::area).sorted(areas, shell.order());
        }

        public VisitCounts total() {
            return new VisitCounts(
                    filter.territory(),
                    areas.stream().mapToLong(VisitCounts::workers).sum(),
                    areas.stream().mapToLong(VisitCounts::toVisit).sum(),
                    areas.stream().mapToLong(VisitCounts::good).sum(),
                    areas.stream().mapToLong(VisitCounts::bad).sum());
        }
    }

    /** The people of one filter. */
    public record People(
            VisitFilter filter,
            long count,
            Page<VisitLine> page,
            List<Programme> programmes,
            boolean unmasked) {}

    /**
     * The visits of one village to be written down, as on the paper form.
     *
     * @param typed what stood in the fields when something had to be mended
     * @param errors field to key of words
     */
    public record Entry(
            VisitFilter filter,
            long count,
            Page<VisitLine> page,
            boolean unmasked,
            boolean entitled,
            int firstNumber,
            Map<String, String> typed,
            Map<String, String> errors,
            @Nullable Refusal refusal) {

        public String value(String field) {
            return typed.getOrDefault(field, "");
        }
    }
}
