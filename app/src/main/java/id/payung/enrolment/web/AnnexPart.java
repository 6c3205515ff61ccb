package id.payung.enrolment.web;

import id.payung.enrolment.AnnexLine;
import id.payung.enrolment.Decree;
import id.payung.shared.TerritoryCode;
import id.payung.shell.Words;
import java.util.List;

/**
 * Some pages of a printed annex.
 *
 * @param villages who stands on them, village by village
 * @param first whether it begins the annex
 * @param totals people of every village where it ends the annex, and nothing where it does not
 */
public record AnnexPart(
        Decree decree,
        List<Village> villages,
        boolean first,
        List<AnnexTotals.Village> totals,
        long people) {

    /** Lines of one village. */
    public record Village(TerritoryCode code, List<Numbered> lines) {}

    /** A line with its number in the annex. */
    public record Numbered(long number, AnnexLine line) {}

    public boolean isLast() {
        return !totals.isEmpty();
    }

    /** A change in words: "keluar mulai November 2025: meninggal". */
    public static String told(AnnexLine.Change change, Words words) {
        return words.say(
                change.joins() ? "annex.joins" : "annex.leaves", change.month(), change.why());
    }
}
