package id.payung.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class PhrasebookTests {
    private static final Phrasebook ELIGIBILITY = Phrasebook.of("messages/eligibility");

    @Test
    void aDateIsWrittenInTheWordsOfTheLanguage() {
        assertThat(ELIGIBILITY.say("finding.ALIVE.NOT_MET", Locale.of("id"), "2025-10-03"))
                .isEqualTo("Meninggal dunia pada 3 Oktober 2025.");
        assertThat(ELIGIBILITY.say("finding.ALIVE.NOT_MET", Locale.of("en"), "2025-10-03"))
                .contains("3 October 2025");
    }

    @Test
    void whatOnlyLooksLikeADateStaysAsItIs() {
        assertThat(ELIGIBILITY.say("finding.OCCUPATION.MET", Locale.of("id"), "12-2025-10"))
                .contains("12-2025-10");
    }

    @Test
    void aDayThatNoCalendarHasStaysAsItWasTyped() {
        assertThat(ELIGIBILITY.say("finding.ALIVE.NOT_MET", Locale.of("id"), "1990-02-31"))
                .contains("1990-02-31");
    }
}
