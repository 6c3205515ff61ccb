package id.payung.intake.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the cells of a kind's own column hold, kept as one short text each. */
public sealed interface Contents {

    /** Free words, at most 200 letters. */
    record Words() implements Contents {}

    /** A day that is not in the future, kept as {@code 2026-08-07}. */
    record Day() implements Contents {}

    /** A whole number between two others, both included. */
    record Whole(int lowest, int highest) implements Contents {}

    /** Somebody's NIK; only its blind index is kept, in hexadecimal. */
    record Identity() implements Contents {}

    /** One of a few words, kept as its code. */
    record Choice(List<Option> options) implements Contents {
        public Choice {
            options = List.copyOf(options);
        }

        public static Choice of(Option... options) {
            return new Choice(List.of(options));
        }

        Optional<Option> called(String written) {
            String normal = HeadingWords.normal(written);
            return options.stream().filter(option -> option.isCalled(normal)).findFirst();
        }

        public Optional<Option> withCode(String code) {
            return options.stream().filter(option -> option.code().equals(code)).findFirst();
        }

        /** The words to choose from, in one line. */
        String offered() {
            return options.stream().map(Option::printed).collect(Collectors.joining(", "));
        }
    }

    /**
     * One of the words of a choice.
     *
     * @param alsoCalled other spellings in small letters, separated by commas; may be empty
     */
    record Option(String code, String printed, String alsoCalled) {

        boolean isCalled(String normal) {
            return normal.equals(HeadingWords.normal(printed))
                    || normal.equals(HeadingWords.normal(code))
                    || (!normal.isEmpty()
                            && List.of(alsoCalled.split(",\\s*", -1)).contains(normal));
        }
    }

    /** How wide the template prints the column. */
    default int width() {
        return switch (this) {
            case Words _ -> 30;
            case Day _ -> 16;
            case Whole _ -> 10;
            case Identity _ -> 22;
            case Choice _ -> 24;
        };
    }

    /** What the template shows as an example. */
    default String example() {
        return switch (this) {
            case Words _ -> "";
            case Day _ -> "15-01-2026";
            case Whole(int lowest, _) -> Integer.toString(lowest);
            case Identity _ -> "9901061708850002";
            case Choice(List<Option> options) -> options.getFirst().printed();
        };
    }

    /** What was kept, in the words of a person. */
    default String said(String kept) {
        return switch (this) {
            case Words _, Whole _, Day _ -> kept;
            case Identity _ -> "";
            case Choice choice -> choice.withCode(kept).map(Option::printed).orElse(kept);
        };
    }
}
