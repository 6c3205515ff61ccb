package id.payung.eligibility.verification;

import id.payung.shared.Acting;
import id.payung.shared.RecordId;
import id.payung.shared.TerritoryCode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes and reads results of visits; a round of any size is the same few statements. */
@Component
class VerificationRows {
    private static final int WORTH_COUNTING = 1_000;

    private static final String KEEP =
            """
            insert into eligibility.verification (id, worker, territory, result, detail, note, found_on,
                officer, photo, standing, recorded_by, recorded_by_name, recorded_office, recorded_at)
            select v.id, w.id, w.territory, v.result, nullif(v.detail, ''), v.note, :on, :officer, v.photo,
                false, :account, :name, (select o.id from access.office o where o.id = :office), :at
            from unnest(:ids::uuid[], :workers::uuid[], :results::text[], :details::text[],
                :notes::text[], :photos::uuid[]) as v(id, worker, result, detail, note, photo)
            join registry.worker w on w.id = v.worker
            """;

    private final JdbcClient jdbc;

    VerificationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What has to be known of a worker before a visit to him is believed. */
    record Visited(UUID worker, String name, LocalDate bornOn, TerritoryCode territory) {}

    /** The workers whom the actor sees, held until the end so that two rounds do not cross. */
    Map<UUID, Visited> visited(Collection<UUID> workers) {
        return jdbc
                .sql(
                        """
                        select w.id, w.name, w.born_on, w.territory from registry.worker w
                        where w.id = any(?::uuid[]) order by w.id for no key update
                        """)
                .param(workers.toArray(UUID[]::new))
                .query(
                        (row, _) ->
                                new Visited(
                                        row.getObject("id", UUID.class),
                                        row.getString("name"),
                                        row.getObject("born_on", LocalDate.class),
                                        new TerritoryCode(row.getString("territory"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Visited::worker, Function.identity()));
    }

    /** Those of the visits that say something else than the standing results do. */
    List<Visit> unsaid(LocalDate on, List<Visit> visits) {
        Set<String> said = new HashSet<>();
        jdbc.sql(
                        """
                        select worker, result, coalesce(detail, '') as detail, note
                        from eligibility.verification
                        where worker = any(?::uuid[]) and standing and found_on = ?
                        """)
                .param(visits.stream().map(Visit::worker).toArray(UUID[]::new))
                .param(on)
                .query(
                        row -> {
                            said.add(
                                    row.getString("worker")
                                            + row.getString("result")
                                            + row.getString("detail")
                                            + row.getString("note"));
                        });
        return visits.stream()
                .filter(visit -> mayBeNew(visit) || !said.contains(visit.worker() + said(visit)))
                .toList();
    }

    /** What was put right and what a photo shows is not kept beside the result. */
    private static boolean mayBeNew(Visit visit) {
        return visit.photo() != null || visit.result() instanceof VisitResult.Corrected;
    }

    private static String said(Visit visit) {
        return visit.result().kind() + visit.result().detail() + visit.note();
    }

    void keep(LocalDate on, String officer, List<Visit> visits, Instant at) {
        jdbc.sql(KEEP)
                .param("on", on)
                .param("officer", officer)
                .param("account", Acting.required().account())
                .param("name", Acting.required().name())
                .param("office", Acting.required().office())
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .param("ids", visits.stream().map(_ -> RecordId.next()).toArray(UUID[]::new))
                .param("workers", visits.stream().map(Visit::worker).toArray(UUID[]::new))
                .param("results", texts(visits, v -> v.result().kind().name()))
                .param("details", texts(visits, v -> v.result().detail()))
                .param("notes", texts(visits, Visit::note))
                .param("photos", visits.stream().map(Visit::photo).toArray(UUID[]::new))
                .update();
        stand(visits.stream().map(Visit::worker).toList());
        if (visits.size() >= WORTH_COUNTING) {
            jdbc.sql("analyze eligibility.verification").update();
        }
    }

    /** Of each worker the latest visit stands, however late it is written down. */
    private void stand(List<UUID> workers) {
        UUID[] ids = workers.toArray(UUID[]::new);
        jdbc.sql(
                        "update eligibility.verification set standing = false where worker ="
                                + " any(?::uuid[]) and standing")
                .param(ids)
                .update();
        jdbc.sql(
                        """
                        update eligibility.verification set standing = true where id in (
                            select distinct on (worker) id from eligibility.verification
                            where worker = any(?::uuid[])
                            order by worker, found_on desc, recorded_at desc, id desc)
                        """)
                .param(ids)
                .update();
    }

    List<Verification> of(UUID worker) {
        return jdbc.sql(
                        """
                        select v.id, v.result, coalesce(v.detail, '') as detail, v.note, v.found_on, v.officer, v.photo,
                            v.standing, v.recorded_by_name, o.name as office, v.recorded_at
                        from eligibility.verification v left join access.office o on o.id = v.recorded_office
                        where v.worker = ?
                        order by v.found_on desc, v.recorded_at desc, v.id desc
                        """)
                .param(worker)
                .query((row, _) -> read(row))
                .list();
    }

    private static Verification read(ResultSet row) throws SQLException {
        return new Verification(
                row.getObject("id", UUID.class),
                VisitResult.Kind.valueOf(row.getString("result")),
                row.getString("detail"),
                row.getString("note"),
                row.getObject("found_on", LocalDate.class),
                row.getString("officer"),
                row.getObject("photo", UUID.class),
                row.getBoolean("standing"),
                row.getString("recorded_by_name"),
                row.getString("office"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }

    static byte[] digest(LocalDate on, List<Visit> visits) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(on.toString().getBytes(StandardCharsets.UTF_8));
            visits.forEach(
                    visit ->
                            digest.update(
                                    (visit.worker() + said(visit))
                                            .getBytes(StandardCharsets.UTF_8)));
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String[] texts(List<Visit> visits, Function<Visit, String> text) {
        return visits.stream().map(text).toArray(String[]::new);
    }
}
