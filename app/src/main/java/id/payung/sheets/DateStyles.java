package id.payung.sheets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Which cell styles of a workbook show a number as a date. */
final class DateStyles {

    private static final int LAST_SERIAL = 2_958_465; // 31 December 9999
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_ZERO_1904 = LocalDate.of(1904, 1, 1);

    /** Excel believes in 29 February 1900, so earlier serials stand one day off. */
    private static final int PHANTOM_LEAP_DAY = 60;

    private final BitSet dates = new BitSet();

    /** Reads a part whose root {@code styleSheet} has just started. */
    void readFrom(Xml xml) throws XMLStreamException {
        Map<String, Boolean> custom = new HashMap<>();
        boolean inCellStyles = false;
        int style = 0;
        while (xml.next()) {
            if (xml.starts("numFmt")) {
                String code = xml.attribute("formatCode");
                custom.put(String.valueOf(xml.attribute("numFmtId")), showsDate(code));
            } else if (xml.starts("cellXfs")) {
                inCellStyles = true;
            } else if (xml.ends("cellXfs")) {
                inCellStyles = false;
            } else if (inCellStyles && xml.starts("xf")) {
                String format = String.valueOf(xml.attribute("numFmtId"));
                dates.set(style++, custom.getOrDefault(format, builtIn(Numbers.whole(format))));
            }
        }
    }

    /** The day a number means under a style, or null when the style shows no date. */
    @Nullable LocalDate date(@Nullable String style, BigDecimal number, boolean from1904) {
        int index = Numbers.whole(style);
        if (index < 0 || !dates.get(index)) {
            return null;
        }
        return day(number, from1904);
    }

    /** The day of a serial number, or null when it lies outside what a spreadsheet calls a date. */
    static @Nullable LocalDate day(BigDecimal serial, boolean from1904) {
        if (serial.signum() <= 0 || serial.compareTo(BigDecimal.valueOf(LAST_SERIAL)) > 0) {
            return null;
        }
        int days = serial.intValue();
        if (from1904) {
            return DAY_ZERO_1904.plusDays(days);
        }
        return DAY_ZERO.plusDays(days < PHANTOM_LEAP_DAY ? days + 1 : days);
    }

    /** ECMA-376 part 1, 18.8.30: the numbers of formats that are dates in one locale or another. */
    private static boolean builtIn(int format) {
        return (format >= 14 && format <= 17)
                || format == 22
                || (format >= 27 && format <= 31)
                || format == 36
                || (format >= 50 && format <= 54)
                || format == 57
                || format == 58;
    }

    /** A format with a day or a year in it, outside quoted text, brackets and escapes. */
    static boolean showsDate(@Nullable String code) {
        if (code == null) {
            return false;
        }
        for (int at = 0; at < code.length(); at++) {
            char c = code.charAt(at);
            if (c == '\\' || c == '_' || c == '*') {
                at++;
            } else if (c == '"') {
                at = endOf(code, at, '"');
            } else if (c == '[') {
                at = endOf(code, at, ']');
            } else if ("dDyY".indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static int endOf(String code, int at, char closing) {
        int end = code.indexOf(closing, at + 1);
        return end < 0 ? code.length() : end;
    }
}
