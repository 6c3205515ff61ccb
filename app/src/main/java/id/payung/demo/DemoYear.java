package id.payung.demo;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Lets it be one day after the other while the past of a demo is made. */
@Component
class DemoYear {
    private final Clock clock;

    DemoYear(Clock clock) {
        this.clock = clock;
    }

    /** The day on which the clock stands. */
    LocalDate today() {
        return LocalDate.now(clock);
    }

    void turnTo(LocalDate day) {
        if (clock instanceof DemoClock turning) {
            turning.turnTo(day);
        }
    }

    void turnToThePresent() {
        if (clock instanceof DemoClock turning) {
            turning.turnToThePresent();
        }
    }
}
