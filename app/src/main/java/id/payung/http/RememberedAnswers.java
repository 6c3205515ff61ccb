package id.payung.http;

import id.payung.shared.Acting;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the answers of writes for a week, per account and key. */
@Component
class RememberedAnswers {
    private static final Duration KEPT = Duration.ofDays(7);

    private final JdbcClient jdbc;
    private final Clock clock;

    RememberedAnswers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One answer as it was given. */
    record Answer(
            String fingerprint,
            int status,
            @Nullable String location,
            @Nullable String contentType,
            String body) {}

    /** Claims the key until the transaction ends; false while another request holds it. */
    boolean claim(String key) {
        return jdbc.sql("select pg_try_advisory_xact_lock(hashtextextended(?, 6))")
                .param(Acting.required().account() + "\n" + key)
                .query((row, _) -> row.getBoolean(1))
                .single();
    }

    Optional<Answer> find(String key) {
        return jdbc.sql(
                        "select fingerprint, status, location, content_type, body from http.answer where account = ? and key = ?")
                .params(Acting.required().account(), key)
                .query(
                        (row, _) ->
                                new Answer(
                                        row.getString("fingerprint"),
                                        row.getInt("status"),
                                        row.getString("location"),
                                        row.getString("content_type"),
                                        row.getString("body")))
                .optional();
    }

    void keep(String key, Answer answer) {
        OffsetDateTime now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        jdbc.sql("delete from http.answer where answered_at < ?").param(now.minus(KEPT)).update();
        jdbc.sql(
                        """
                        insert into http.answer (account, key, fingerprint, status, location, content_type, body, answered_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(Acting.required().account())
                .param(key)
                .param(answer.fingerprint)
                .param(answer.status)
                .param(answer.location)
                .param(answer.contentType)
                .param(answer.body)
                .param(now)
                .update();
    }
}
