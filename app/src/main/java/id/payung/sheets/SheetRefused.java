package id.payung.sheets;

import id.payung.shared.Phrasebook;
import id.payung.shared.Refusal;
import java.util.List;
import java.util.Locale;

/**
 * A file, or the rest of one, that cannot be read.
 *
 * @param row the row at which reading stopped, 0 when the whole file is meant
 * @param detail what was met instead, such as {@code PDF}; never content of a cell
 */
public record SheetRefused(Reason reason, long row, String detail)
        implements SheetOpening, SheetReading, Refusal {

    /** Why; each has a message and a remedy in the phrase book {@code messages/sheets}. */
    public enum Reason {
        EMPTY,
        OLD_EXCEL,
        ENCRYPTED,
        OTHER_SPREADSHEET,
        DISGUISED_WEB_PAGE,
        NOT_A_SHEET,
        CORRUPT,
        ZIP_BOMB,
        TOO_LARGE,
        TOO_MANY_COLUMNS,
        TOO_MANY_ROWS,
        BROKEN_QUOTES;

        /** The stable name used in interfaces, such as {@code sheet-old-excel}. */
        public String code() {
            return "sheet-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private static final Phrasebook PHRASES = Phrasebook.of("messages/sheets");

    static SheetRefused because(Reason reason) {
        return new SheetRefused(reason, 0, "");
    }

    static SheetRefused because(Reason reason, String detail) {
        return new SheetRefused(reason, 0, detail);
    }

    static SheetRefused at(long row, Reason reason) {
        return new SheetRefused(reason, row, "");
    }

    @Override
    public String code() {
        return reason.code();
    }

    @Override
    public List<Object> args() {
        return List.of(row, detail);
    }

    public String message(Locale locale) {
        return PHRASES.say("refusal." + code() + ".message", locale, row, detail);
    }

    public String remedy(Locale locale) {
        return PHRASES.say("refusal." + code() + ".remedy", locale, row, detail);
    }
}
