package id.payung.eligibility.web;

import id.payung.law.LawInForce;
import id.payung.rules.law.Law;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The ages between which the law lets people join, to be read beside the programme's own. */
@Component
class LegalAges {
    private final LawInForce law;
    private final Clock clock;

    LegalAges(LawInForce law, Clock clock) {
        this.law = law;
        this.clock = clock;
    }

    JoiningAges today() {
        Law now = law.law();
        LocalDate day = LocalDate.now(clock);
        var below = now.amounts("membership/joining_age_below").on(day);
        return new JoiningAges(
                now.amounts("membership/joining_age_from").on(day).value(),
                below.value(),
                below.basis().reference());
    }
}
