package id.payung.cli;

import id.payung.rules.words.Sentence;
import id.payung.shared.Phrasebook;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The language in which commands answer: Indonesian, or English when it is asked for. */
record Words(Locale locale) {
    static final Words INDONESIAN = new Words(Locale.of("id"));
    static final Words ENGLISH = new Words(Locale.ENGLISH);

    private static final String BUNDLE = "messages/cli";
    private static final Phrasebook PHRASES = Phrasebook.of(BUNDLE);
    private static final String OPTION = "--lang";

    /**
     * {@code --lang en} anywhere on the command line, or {@code PAYUNG_LANG=en}. The machine's own
     * locale says nothing: most servers in Indonesia are set to English.
     */
    static Words chosenIn(List<String> args) {
        int at = args.indexOf(OPTION);
        String asked =
                at >= 0 && at + 1 < args.size()
                        ? args.get(at + 1)
                        : args.stream()
                                .filter(arg -> arg.startsWith(OPTION + "="))
                                .map(arg -> arg.substring(OPTION.length() + 1))
                                .findFirst()
                                .orElse(System.getenv().getOrDefault("PAYUNG_LANG", "id"));
        return asked.startsWith("en") ? ENGLISH : INDONESIAN;
    }

    String say(String key, Object... arguments) {
        return PHRASES.say(key, locale, arguments);
    }

    /** What the rules say, in this language. */
    String of(Sentence sentence) {
        return equals(ENGLISH) ? sentence.english() : sentence.indonesian();
    }

    /** The words of {@code --help}, as picocli looks them up. */
    ResourceBundle help() {
        return ResourceBundle.getBundle(
                BUNDLE, locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }
}
