package id.payung.rules.words;

/** The same sentence in the product's two languages; Indonesian is the one that is shown first. */
public record Sentence(String indonesian, String english) {

    /** Both languages with the same arguments put into their places. */
    @SuppressWarnings("AnnotateFormatMethod") // one list of arguments serves two texts
    public static Sentence of(String indonesian, String english, Object... arguments) {
        return new Sentence(indonesian.formatted(arguments), english.formatted(arguments));
    }
}
