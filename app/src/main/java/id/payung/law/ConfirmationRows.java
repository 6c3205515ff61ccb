package id.payung.law;

import id.payung.rules.law.Law;
import id.payung.rules.law.ParameterValue;
import id.payung.rules.law.Version;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Rows of confirmations; each is tied to one value, not only to its place. */
@Component
@Transactional(readOnly = true)
class ConfirmationRows {
    private final JdbcClient jdbc;

    ConfirmationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** First days of the versions of this law that somebody confirmed, by path. */
    Map<String, Set<LocalDate>> holdingFor(Law law) {
        var known = new HashSet<String>();
        list().forEach(c -> known.add(c.path() + c.from() + c.digest()));
        var holding = new HashMap<String, Set<LocalDate>>();
        for (var parameter : law.parameters()) {
            for (var version : parameter.values().versions()) {
                var from = version.basis().from();
                if (known.contains(parameter.path() + from + digest(version))) {
                    holding.computeIfAbsent(parameter.path(), _ -> new HashSet<>()).add(from);
                }
            }
        }
        return holding;
    }

    List<Confirmation> list() {
        return jdbc.sql(
                        """
                        select path, starts_on, digest, source, page, confirmer, confirmed_at
                        from law.confirmation order by path, starts_on, confirmed_at
                        """)
                .query((row, _) -> confirmation(row))
                .list();
    }

    /** What a confirmation is tied to: the value, its end and its reference. */
    static String digest(Version<ParameterValue> version) {
        String text =
                version.basis().until()
                        + "\n"
                        + version.basis().reference()
                        + "\n"
                        + cells(version.value());
        return HexFormat.of().formatHex(sha256(text));
    }

    // How sure a row is, is what a confirmation changes, so it cannot be part of what it is tied
    // to.
    private static String cells(ParameterValue value) {
        return value.confirmed().toString();
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static Confirmation confirmation(ResultSet row) throws SQLException {
        return new Confirmation(
                row.getString("path"),
                row.getObject("starts_on", LocalDate.class),
                row.getString("digest"),
                row.getString("source"),
                row.getString("page"),
                row.getString("confirmer"),
                row.getObject("confirmed_at", OffsetDateTime.class).toInstant());
    }
}
