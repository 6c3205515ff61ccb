package id.payung.intake.reading;

import java.util.Locale;

/** The languages in which findings are read in tests. */
final class Words {

    static final Locale INDONESIAN = Locale.of("id");

    private Words() {}
}
