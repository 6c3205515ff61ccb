package id.payung.access;

import id.payung.shared.TerritoryCode;
import org.jspecify.annotations.Nullable;

/**
 * Which offices are meant; count, list and file of one filter agree.
 *
 * @param words somewhere in the name in any case, or the beginning of the code; empty for all
 */
public record OfficeFilter(String words, Office.@Nullable Kind kind, TerritoryCode territory) {
    public static OfficeFilter all() {
        return new OfficeFilter("", null, TerritoryCode.INDONESIA);
    }
}
