package id.payung.enrolment.web;

import id.payung.eligibility.RankBy;
import id.payung.enrolment.Ranking;
import id.payung.enrolment.Ranking.Known;
import id.payung.enrolment.WaitingWorker;
import id.payung.registry.Occupation;
import id.payung.shared.Phrasebook;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Says in words why somebody stands before the next in line; on the page, in files, to programs.
 */
public final class Why {
    private static final Phrasebook WORDS = Phrasebook.of("messages/enrolment-pages");
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    private Why() {}

    /** Of the last in line, that nobody stands behind him. */
    public static String before(Ranking ranking, WaitingWorker who, Locale locale) {
        Known next = who.next();
        if (next == null) {
            return WORDS.say("line.why.last", locale);
        }
        Optional<RankBy> by = ranking.decides(who.known(), next);
        return by.map(
                        one ->
                                equals(ranking, one, locale)
                                        + sentence(one, who.known(), next, locale))
                .orElseGet(() -> WORDS.say("line.why.registered", locale));
    }

    /** What a criterion is called. */
    static String word(RankBy by, Locale locale) {
        return WORDS.say("line.by." + by, locale);
    }

    private static String equals(Ranking ranking, RankBy decisive, Locale locale) {
        List<RankBy> before = ranking.criteria().subList(0, ranking.criteria().indexOf(decisive));
        return before.isEmpty()
                ? ""
                : WORDS.say(
                                "line.why.equal",
                                locale,
                                before.stream()
                                        .map(by -> word(by, locale))
                                        .collect(Collectors.joining(", ")))
                        + " ";
    }

    private static String sentence(RankBy by, Known who, Known next, Locale locale) {
        LocalDate since = LocalDate.ofInstant(who.knownSince(), JAKARTA);
        LocalDate sinceNext = LocalDate.ofInstant(next.knownSince(), JAKARTA);
        return switch (by) {
            case DECILE -> say(by, locale, who.decile(), next.decile());
            case RISK -> say(by, locale, label(who.occupation()), label(next.occupation()));
            case AGE -> say(by, locale, who.bornOn(), next.bornOn());
            case KNOWN_SINCE ->
                    since.equals(sinceNext)
                            ? WORDS.say("line.why.same-day", locale, since.toString())
                            : say(by, locale, since, sinceNext);
        };
    }

    private static String say(
            RankBy by, Locale locale, @Nullable Object who, @Nullable Object next) {
        return WORDS.say("line.why." + by, locale, told(who, locale), told(next, locale));
    }

    private static String told(@Nullable Object value, Locale locale) {
        return value == null ? WORDS.say("line.unknown", locale) : value.toString();
    }

    static @Nullable String label(@Nullable String occupation) {
        return occupation == null ? null : Occupation.valueOf(occupation).label();
    }
}
