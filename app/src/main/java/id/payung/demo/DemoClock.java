package id.payung.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/**
 * The clock of a demo, which stands on past days while its past is made, so that whatever happened
 * then is written down as of then. Real data never have it.
 */
@Component
@Primary
@ConditionalOnProperty(name = "payung.demo", havingValue = "true")
class DemoClock extends Clock {
    private static final LocalTime OFFICES_OPEN = LocalTime.of(9, 0);

    private final Clock present;
    private volatile Duration back = Duration.ZERO;

    DemoClock(@Qualifier("clock") Clock present) {
        this.present = present;
    }

    /** It is nine in the morning of the day. */
    void turnTo(LocalDate day) {
        Instant morning = day.atTime(OFFICES_OPEN).atZone(getZone()).toInstant();
        back = Duration.between(morning, present.instant());
    }

    void turnToThePresent() {
        back = Duration.ZERO;
    }

    @Override
    public ZoneId getZone() {
        return present.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(present.withZone(zone), back.negated());
    }

    @Override
    public Instant instant() {
        return present.instant().minus(back);
    }
}
