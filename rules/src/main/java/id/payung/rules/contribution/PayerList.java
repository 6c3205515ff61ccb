package id.payung.rules.contribution;

import id.payung.rules.law.Basis;
import id.payung.rules.law.Dated;
import id.payung.rules.law.Law;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The payers that a clause names, as a dated parameter. */
record PayerList(Dated<Set<Payer>> payers) {

    static PayerList of(Law law, String path) {
        return new PayerList(law.words(path).map(PayerList::read));
    }

    boolean names(Payer payer, LocalDate day) {
        return payers.on(day).value().contains(payer);
    }

    Basis basis(LocalDate day) {
        return payers.on(day).basis();
    }

    private static Set<Payer> read(List<String> words) {
        var payers = EnumSet.noneOf(Payer.class);
        words.forEach(word -> payers.add(Payer.valueOf(word.toUpperCase(Locale.ROOT))));
        return payers;
    }
}
