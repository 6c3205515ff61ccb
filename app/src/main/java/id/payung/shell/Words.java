package id.payung.shell;

import id.payung.shared.Months;
import id.payung.shared.Refusal;
import id.payung.shared.Rupiah;
import id.payung.shared.Spoken;
import id.payung.shared.TerritoryCode;
import id.payung.territory.Territories;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is said on the screen, in one language. Numbers and rupiah are written with Indonesian dots
 * in either language; dates as {@code 7 Agustus 2026}.
 */
public final class Words {
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    private final Language language;
    private final Properties texts;
    private final Territories territories;

    Words(Language language, Properties texts, Territories territories) {
        this.language = language;
        this.texts = texts;
        this.territories = territories;
    }

    public Language language() {
        return language;
    }

    public boolean knows(String key) {
        return texts.containsKey(key);
    }

    /**
     * The words under the key with its placeholders filled; the key itself where it has none. A
     * {@code long} is a count and gets its dots, an {@code int} is a year, an age or a row and gets
     * none.
     */
    public String say(String key, Object... args) {
        String pattern = texts.getProperty(key, key.replace("'", "''"));
        Object[] written = new Object[args.length];
        for (int at = 0; at < args.length; at++) {
            written[at] = write(args[at]);
        }
        return new MessageFormat(pattern, Locale.of("id")).format(written);
    }

    public String message(Refusal refusal) {
        return say("refusal." + refusal.code() + ".message", refusal.args().toArray());
    }

    public String remedy(Refusal refusal) {
        return say("refusal." + refusal.code() + ".remedy", refusal.args().toArray());
    }

    private String write(Object value) {
        return switch (value) {
            case Long number -> Rupiah.number(number);
            case LocalDate date -> date(date);
            case YearMonth month -> month(month);
            case Months months -> months(months);
            case Instant moment -> moment(moment);
            case TerritoryCode area -> territories.name(area);
            case Spoken sentence -> sentence.in(language.locale());
            default -> value.toString();
        };
    }

    public String date(LocalDate date) {
        return format("d MMMM uuuu").format(date);
    }

    public String weekday(LocalDate date) {
        return format("EEEE, d MMMM uuuu").format(date);
    }

    public String month(YearMonth month) {
        return format("MMMM uuuu").format(month);
    }

    /** A month's name cut short, as a column heading: {@code Agu}. */
    public String shortMonth(YearMonth month) {
        return format("MMM").format(month);
    }

    public String months(Months months) {
        return months.first().equals(months.last())
                ? month(months.first())
                : month(months.first()) + " – " + month(months.last());
    }

    public String span(Months months) {
        YearMonth first = months.first();
        YearMonth last = months.last();
        if (first.equals(last)) {
            return shortMonth(first) + " " + first.getYear();
        }
        return shortMonth(first)
                + (first.getYear() == last.getYear() ? "" : " " + first.getYear())
                + "–"
                + shortMonth(last)
                + " "
                + last.getYear();
    }

    public String moment(Instant moment) {
        return format("d MMMM uuuu, HH.mm").format(moment.atZone(JAKARTA));
    }

    /** The day of a moment by the programme's calendar. */
    public LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, JAKARTA);
    }

    public String area(TerritoryCode code) {
        return territories.name(code);
    }

    /**
     * The areas a person may narrow a list to: his own, the way down to the chosen one, and what
     * lies directly below that.
     */
    List<AreaChoice> areas(List<TerritoryCode> own, TerritoryCode chosen) {
        Set<TerritoryCode> codes = new LinkedHashSet<>(own);
        for (TerritoryCode home : own) {
            below(home).forEach(codes::add);
            if (home.contains(chosen)) {
                for (TerritoryCode at = chosen;
                        at.value().length() > home.value().length();
                        at = at.parent()) {
                    codes.add(at);
                }
                below(chosen).forEach(codes::add);
            }
        }
        return codes.stream()
                .sorted()
                .map(code -> new AreaChoice(code, area(code), code.equals(chosen)))
                .toList();
    }

    private Stream<TerritoryCode> below(TerritoryCode code) {
        return territories.below(code).stream().map(area -> new TerritoryCode(area.code()));
    }

    private DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, language.locale());
    }
}
