package id.payung.eligibility.verification.web;

import id.payung.eligibility.verification.VillageWritten;
import id.payung.eligibility.verification.VisitResult;
import id.payung.registry.CorrectedField;
import id.payung.shared.TerritoryCode;
import id.payung.shared.Typed;
import id.payung.territory.NamedArea;
import id.payung.territory.Territories;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A result of a visit as somebody typed it.
 *
 * @param kind the result's name
 * @param field which field was wrong
 * @param detail the village, the day of death, the company, the reason or the right value
 */
record TypedVisit(String kind, String field, String detail) {
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})");
    private static final int LONGEST = 200;

    /** Either the result, or the key of the words that say what has to be mended. */
    sealed interface Reading {
        /** It can be recorded. */
        record Read(VisitResult result) implements Reading {}

        /** It cannot. */
        record Wrong(String message) implements Reading {}
    }

    /**
     * @param around the regency in which a village's name is looked for
     */
    Reading read(Territories territories, TerritoryCode around) {
        Optional<VisitResult.Kind> known =
                Stream.of(VisitResult.Kind.values()).filter(k -> k.name().equals(kind)).findFirst();
        if (known.isEmpty()) {
            return new Reading.Wrong("visit.error.result");
        }
        String text = detail.strip();
        if (text.length() > LONGEST) {
            return new Reading.Wrong("visit.error.long");
        }
        return switch (known.get()) {
            case FOUND -> new Reading.Read(new VisitResult.Found());
            case NOT_FOUND -> new Reading.Read(new VisitResult.NotFound());
            case UNWILLING -> new Reading.Read(new VisitResult.Unwilling(text));
            case EMPLOYED ->
                    text.isEmpty()
                            ? new Reading.Wrong("visit.error.company")
                            : new Reading.Read(new VisitResult.Employed(text));
            case DIED ->
                    day(text)
                            .<Reading>map(on -> new Reading.Read(new VisitResult.Died(on)))
                            .orElse(new Reading.Wrong("visit.error.day"));
            case CORRECTED -> corrected(text);
            case MOVED ->
                    text.isEmpty()
                            ? new Reading.Read(new VisitResult.Moved(null))
                            : moved(text, territories, around);
        };
    }

    private Reading corrected(String text) {
        return Stream.of(CorrectedField.values())
                .filter(known -> known.name().equals(field))
                .findFirst()
                .<Reading>map(
                        known ->
                                known.read(text)
                                        .<Reading>map(
                                                value ->
                                                        new Reading.Read(
                                                                new VisitResult.Corrected(
                                                                        known, value)))
                                        .orElse(new Reading.Wrong("visit.error.value")))
                .orElse(new Reading.Wrong("visit.error.field"));
    }

    private static Reading moved(String text, Territories territories, TerritoryCode around) {
        return switch (VillageWritten.read(text, around, territories)) {
            case NamedArea.Known(var area) ->
                    new Reading.Read(new VisitResult.Moved(new TerritoryCode(area.code())));
            case NamedArea.Shared _ -> new Reading.Wrong("visit.error.village-shared");
            case NamedArea.Unknown _ -> new Reading.Wrong("visit.error.village");
        };
    }

    /** A day as computers write it, or as people do: {@code 3/9/2025}. */
    static Optional<LocalDate> day(String text) {
        Matcher people = DAY.matcher(text);
        return people.matches()
                ? Typed.day(
                        "%s-%02d-%02d"
                                .formatted(
                                        people.group(3),
                                        Integer.valueOf(people.group(2)),
                                        Integer.valueOf(people.group(1))))
                : Typed.day(text);
    }
}
