package id.payung.contributions;

import java.time.LocalDate;
import java.time.YearMonth;

/** A row of the file for the insurer: the one list of a bill that carries NIKs in full. */
public record InsurerLine(
        String nik, String name, LocalDate bornOn, YearMonth month, long base, long jkk, long jkm) {

    /** Says nothing, because texts end up in logs. */
    @Override
    public String toString() {
        return "InsurerLine[…]";
    }
}
