package id.payung.law.web;

import id.payung.rules.words.Sentence;
import id.payung.shell.Shell;
import java.util.Locale;

/** Sentences of the rules in the language of the page. */
final class LawWords {
    private LawWords() {}

    static String said(Sentence sentence, Shell shell) {
        return said(sentence, shell.locale());
    }

    static String said(Sentence sentence, Locale language) {
        return language.getLanguage().equals(Locale.ENGLISH.getLanguage())
                ? sentence.english()
                : sentence.indonesian();
    }
}
