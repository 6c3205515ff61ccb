package id.payung.eligibility;

import id.payung.registry.Occupation;
import id.payung.shared.Phrasebook;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What was found about one condition.
 *
 * @param args what the words mention: limits, the day an age is reached, the fund's name
 * @param reference regulation and article the condition rests on
 */
public record Finding(Condition condition, Result result, List<String> args, String reference) {
    private static final Phrasebook PHRASES = Phrasebook.of("messages/eligibility");

    /** A fact that nobody recorded is never a "no". */
    public enum Result {
        MET,
        NOT_MET,
        UNKNOWN
    }

    public Finding {
        args = List.copyOf(args);
    }

    static Finding of(boolean met, Condition condition, String reference, Object... args) {
        return new Finding(condition, met ? Result.MET : Result.NOT_MET, words(args), reference);
    }

    static Finding unknown(Condition condition, String reference, Object... args) {
        return new Finding(condition, Result.UNKNOWN, words(args), reference);
    }

    /** The finding as a sentence for a person. */
    public String sentence(Locale locale) {
        if (condition == Condition.VERIFIED) {
            // The first word is the reason, the others are told about it.
            return PHRASES.say(
                    "finding.VERIFIED." + args.getFirst(), locale, args.stream().skip(1).toArray());
        }
        return PHRASES.say(
                "finding." + condition + "." + result + variant(),
                locale,
                condition == Condition.OCCUPATION
                        ? args.stream().map(Finding::occupation).toArray()
                        : args.toArray());
    }

    /** What the insurer answered is told in words of its own for each answer. */
    private String variant() {
        return condition == Condition.NOT_ACTIVE_AT_INSURER ? "." + args.getFirst() : "";
    }

    /** Occupations are kept by their codes and read by their words. */
    private static String occupation(String code) {
        return Stream.of(Occupation.values())
                .filter(known -> known.name().equals(code))
                .map(Occupation::label)
                .findFirst()
                .orElse(code);
    }

    private static List<String> words(Object... args) {
        return java.util.Arrays.stream(args).map(String::valueOf).toList();
    }
}
