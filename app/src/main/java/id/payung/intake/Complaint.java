package id.payung.intake;

import id.payung.shared.Phrasebook;
import id.payung.shared.Refusal;
import id.payung.sheets.SheetRefused;
import java.util.List;
import java.util.Locale;

/**
 * Why a whole file cannot be read.
 *
 * @param book the phrase book with its words
 */
public record Complaint(String book, String code, List<String> args) {
    public Complaint {
        args = List.copyOf(args);
    }

    static Complaint of(Refusal refusal) {
        return new Complaint(
                refusal instanceof SheetRefused ? "messages/sheets" : "messages/intake",
                refusal.code(),
                refusal.args().stream().map(String::valueOf).toList());
    }

    static Complaint of(String book, Refusal refusal) {
        return new Complaint(
                book, refusal.code(), refusal.args().stream().map(String::valueOf).toList());
    }

    public String message(Locale locale) {
        return say("message", locale);
    }

    public String remedy(Locale locale) {
        return say("remedy", locale);
    }

    private String say(String part, Locale locale) {
        return Phrasebook.of(book).say("refusal." + code + "." + part, locale, args.toArray());
    }
}
