package id.payung.enrolment.mutation;

import id.payung.enrolment.AmendmentInForce;
import id.payung.registry.LifeEvents;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Who moved away stays in his old village's sight until his seat is given up; then the register
 * follows him, after everybody else has heard of the amendment.
 */
@Component
class MovingAway {
    private final MutationRows rows;
    private final LifeEvents lives;
    private final Clock clock;

    MovingAway(MutationRows rows, LifeEvents lives, Clock clock) {
        this.rows = rows;
        this.lives = lives;
        this.clock = clock;
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(AmendmentInForce amended) {
        lives.record(rows.movedBy(amended.amendment()), clock.instant());
    }
}
