package id.payung.contributions.web;

import id.payung.access.Office;
import id.payung.access.Offices;
import id.payung.shared.Acting;
import id.payung.shell.Paper;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** What a printed page says beside its matter: whose it is, and of which day. */
@Component
record Printing(Paper paper, Offices offices, Clock clock) {

    /** The office of whoever prints. */
    String office() {
        return offices.withId(Acting.required().office()).map(Office::name).orElse("");
    }
}
