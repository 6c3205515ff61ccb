package id.payung.intake.reading;

import id.payung.shared.Phrasebook;
import java.util.List;
import java.util.Locale;

/**
 * Something to mend or to know about a list. Never holds a NIK, KK or phone number, so that it may
 * be stored and shown as it is.
 *
 * @param row the number the spreadsheet shows beside the row; 0 when the whole file is meant
 * @param column the template's name of the column, empty when none in particular is meant
 * @param code stable, such as {@code nik-length}; of another module's kind of list with the
 *     module's name and a point before it
 * @param args what the message mentions
 */
public record Finding(int row, String column, String code, Severity severity, List<String> args) {

    private static final String BOOKS = "messages/";

    public Finding {
        args = List.copyOf(args);
    }

    static Finding ofFile(Column column, String code, String... args) {
        return new Finding(0, column.printed(), code, Severity.WARNING, List.of(args));
    }

    static Finding ofFile(String code, String... args) {
        return new Finding(0, "", code, Severity.WARNING, List.of(args));
    }

    Finding stopping() {
        return new Finding(row, column, code, Severity.REFUSED, args);
    }

    /** Whether it concerns the file and not one row of it. */
    public boolean isOfFile() {
        return row == 0;
    }

    public boolean isRefusal() {
        return severity == Severity.REFUSED;
    }

    /** What is the matter, in a sentence. */
    public String message(Locale locale) {
        return book().say("intake.finding." + code + ".message", locale, arguments());
    }

    /** What to do about it, in a sentence. */
    public String remedy(Locale locale) {
        return book().say("intake.finding." + code + ".remedy", locale, arguments());
    }

    /** The words of a module's own finding, as {@code eligibility.…}, stand in its own book. */
    private Phrasebook book() {
        int point = code.indexOf('.');
        return Phrasebook.of(BOOKS + (point < 0 ? "intake" : code.substring(0, point)));
    }

    /** {@code {0}} is always the column; the args follow. */
    private Object[] arguments() {
        Object[] all = new Object[args.size() + 1];
        all[0] = column;
        for (int at = 0; at < args.size(); at++) {
            all[at + 1] = args.get(at);
        }
        return all;
    }
}
