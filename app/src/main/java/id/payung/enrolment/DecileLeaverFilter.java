package id.payung.enrolment;

import id.payung.eligibility.Practice.DecileLeft;
import id.payung.shared.TerritoryCode;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Which of those covered in a month with a decile outside the programme are meant; the count, the
 * list and the export of one filter agree.
 *
 * @param rule only of programmes with this rule, null for all
 */
public record DecileLeaverFilter(
        YearMonth month, TerritoryCode territory, @Nullable DecileLeft rule) {}
