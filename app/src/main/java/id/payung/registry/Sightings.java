package id.payung.registry;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * The one door through which lists enter and leave the register, one list at a time: whoever holds
 * the door decides on what all lists before him have made known. Who may pass is decided by the
 * module that owns the lists.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Sightings {
    private static final long DOOR = 7_051_710L;
    private static final int NAMED_OBJECTIONS = 50;

    /** So many new rows mislead the planner until the tables are counted again. */
    private static final int WORTH_COUNTING = 5_000;

    private final JdbcClient jdbc;
    private final ObjectProvider<ObjectsToWithdrawal> objectors;

    Sightings(JdbcClient jdbc, ObjectProvider<ObjectsToWithdrawal> objectors) {
        this.jdbc = jdbc;
        this.objectors = objectors;
    }

    /** Waits for the door; it is free again when the transaction ends. */
    public void enter() {
        jdbc.sql("select pg_advisory_xact_lock(?)").param(DOOR).query((_, _) -> true).list();
    }

    /**
     * Registers the new workers of an arrival, each under the id of its row.
     *
     * @return how many were registered; a row whose NIK became known meanwhile is left out
     */
    public int register(Arrival arrival) {
        OffsetDateTime at = time(arrival.acceptedAt());
        TransactionStatus transaction = TransactionAspectSupport.currentTransactionStatus();
        Object before = transaction.createSavepoint();
        try {
            // Mostly everybody is new: to ask so of each one takes a third longer.
            int registered = jdbc.sql(SightingSql.REGISTER).param("at", at).update();
            transaction.releaseSavepoint(before);
            return registered;
        } catch (DuplicateKeyException known) {
            transaction.rollbackToSavepoint(before);
            return jdbc.sql(SightingSql.REGISTER_THE_REST).param("at", at).update();
        }
    }

    /**
     * Keeps every row of the arrival as a sighting, lets the records that change follow it, and
     * keeps the deciles as facts of the list's day. Whoever is new must have been registered.
     */
    public int keep(Arrival arrival) {
        int kept =
                jdbc.sql(SightingSql.KEEP)
                        .param("office", arrival.office())
                        .param("listing", arrival.listing())
                        .param("at", time(arrival.acceptedAt()))
                        .update();
        // Another session's count does not see these rows yet; by it the records would be walked
        // through once for each row.
        countAgain(kept, "registry.sighting");
        if (isMuchOfTheRegister(kept)) {
            countAgain(kept, "registry.worker");
        }
        jdbc.sql(SightingSql.FOLLOW).param("at", time(arrival.acceptedAt())).update();
        jdbc.sql(SightingSql.KEEP_DECILES)
                .param("refersTo", arrival.refersTo())
                .param("source", arrival.source())
                .param("at", time(arrival.acceptedAt()))
                .update();
        countAgain(kept, "registry.decile");
        return kept;
    }

    /** Of a register of millions, one list more changes no plan, and counting takes seconds. */
    private boolean isMuchOfTheRegister(int rows) {
        return jdbc.sql(
                        "select reltuples < 10 * ?::bigint from pg_class where oid = 'registry.worker'::regclass")
                .param(rows)
                .query((row, _) -> row.getBoolean(1))
                .single();
    }

    private void countAgain(int rows, String tables) {
        if (rows >= WORTH_COUNTING) {
            jdbc.sql("analyze " + tables).update();
        }
    }

    /**
     * Withdraws all sightings of a list. Records go back to what the standing sightings say, also
     * where those lie outside the actor's territory; whom nothing names any more is forgotten.
     *
     * @param before done where nobody objects, in sight of the whole nation, while the list still
     *     speaks
     */
    public Withdrawal withdraw(UUID listing, Instant at, Runnable before) {
        String role = inRole("payung_national");
        try {
            List<ObjectsToWithdrawal.Objection> objections =
                    objectors.stream()
                            .flatMap(o -> o.objectionsTo(listing, NAMED_OBJECTIONS).stream())
                            .limit(NAMED_OBJECTIONS)
                            .toList();
            if (!objections.isEmpty()) {
                return new Withdrawal.Objected(objections);
            }
            before.run();
            return withdrawUnopposed(listing, at);
        } finally {
            inRole(role);
        }
    }

    private Withdrawal withdrawUnopposed(UUID listing, Instant at) {
        change(SightingSql.WITHDRAW, listing, at);
        change(SightingSql.WITHDRAW_DECILES, listing, at);
        int forgotten = change(SightingSql.FORGET, listing, at);
        int restored = change(SightingSql.RESTORE, listing, at);
        change(LifeEventSql.FOLLOW_AFTER_WITHDRAWAL, listing, at);
        return new Withdrawal.Withdrawn(forgotten, restored);
    }

    private int change(String sql, UUID listing, Instant at) {
        return jdbc.sql(sql).param("listing", listing).param("at", time(at)).update();
    }

    /** Enters a role for the rest of the transaction and returns the one before. */
    private String inRole(String role) {
        String before =
                jdbc.sql("select current_setting('role')")
                        .query((row, _) -> row.getString(1))
                        .single();
        jdbc.sql("select set_config('role', ?, true)").param(role).query((_, _) -> true).list();
        return before;
    }

    private static OffsetDateTime time(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
