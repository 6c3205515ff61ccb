package id.payung.eligibility.verification.web;

import id.payung.eligibility.verification.VisitLine;
import id.payung.shared.TerritoryCode;
import java.time.LocalDate;
import java.util.List;

/**
 * Some pages of the paper form.
 *
 * @param before how many lines stand on the pages before
 * @param last whether the signatures follow
 */
public record FormPart(Head head, List<VisitLine> lines, long before, boolean last) {
    public FormPart {
        lines = List.copyOf(lines);
    }

    /**
     * What the form is of.
     *
     * @param people on all its pages
     */
    public record Head(TerritoryCode territory, LocalDate day, long people) {}

    public boolean isFirst() {
        return before == 0;
    }
}
