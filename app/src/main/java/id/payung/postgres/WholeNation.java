package id.payung.postgres;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * For the few steps that must touch a worker's rows wherever they lie, though the actor sees only
 * his own territory: somebody moved, or is judged who was judged elsewhere before. What such a step
 * reads must never reach the actor.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class WholeNation {
    private final JdbcClient jdbc;

    WholeNation(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Does the step in sight of every row, then returns to the actor's own sight. */
    public void inSight(Runnable step) {
        String before =
                jdbc.sql("select current_setting('role')")
                        .query((row, _) -> row.getString(1))
                        .single();
        enter("payung_national");
        step.run();
        enter(before);
    }

    private void enter(String role) {
        jdbc.sql("select set_config('role', ?, true)").param(role).query((_, _) -> true).list();
    }
}
