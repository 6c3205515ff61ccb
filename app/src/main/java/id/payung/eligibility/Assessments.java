package id.payung.eligibility;

import id.payung.audit.AuditTrail;
import id.payung.postgres.ListOrder;
import id.payung.shared.Acting;
import id.payung.shared.Outcome;
import id.payung.shared.Permission;
import id.payung.shared.Position;
import id.payung.shared.SeenBy;
import id.payung.shared.TerritoryCode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Judges workers for programmes and keeps the latest judgement of each, with its reasons. */
@Component
@Transactional
public class Assessments {
    private static final String SELECT =
            """
            select a.worker, w.name, a.territory, a.programme, p.name as programme_name, a.outcome,
                a.findings, a.as_of
            """;
    private static final String FROM =
            """
            from eligibility.assessment a
            join registry.worker w on w.id = a.worker
            join eligibility.programme p on p.id = a.programme
            """;
    private static final String FILTER =
            """
            where a.programme = :programme and a.territory >= :low and a.territory < :high
              and (:outcome::text is null or a.outcome = :outcome)
              and (:open::text is null or :open = any(a.open_conditions))
              and (:text::text is null or starts_with(upper(w.name), upper(:text)))
            """;

    private static final ListOrder ORDER =
            ListOrder.of("a.worker")
                    .or("nama", "w.name_key")
                    .or("wilayah", "a.territory")
                    .or("hasil", "a.outcome");

    private final JdbcClient jdbc;
    private final Programmes programmes;
    private final Candidates candidates;
    private final Judging judging;
    private final AssessmentRows rows;
    private final AuditTrail audit;

    Assessments(
            JdbcClient jdbc,
            Programmes programmes,
            Candidates candidates,
            Judging judging,
            AssessmentRows rows,
            AuditTrail audit) {
        this.jdbc = jdbc;
        this.programmes = programmes;
        this.candidates = candidates;
        this.judging = judging;
        this.rows = rows;
        this.audit = audit;
    }

    /** Judges every worker of the territory for the programme. */
    public Outcome<AssessedCounts, EligibilityRefused> assess(
            UUID programme, LocalDate asOf, TerritoryCode territory) {
        return assess(programme, asOf, territory, Set.of());
    }

    /**
     * Judges the workers of the territory for the programme.
     *
     * @param asOf the day on which ages and deciles are read and the month in which cover counts
     * @param occupations whose workers are meant; empty for all
     */
    public Outcome<AssessedCounts, EligibilityRefused> assess(
            UUID programme, LocalDate asOf, TerritoryCode territory, Set<String> occupations) {
        Optional<Programme> found = programmes.find(programme);
        if (found.isEmpty()) {
            return Outcome.refused(new EligibilityRefused.UnknownProgramme());
        }
        if (!Acting.required().may(Permission.PREPARE_DECREES, territory)) {
            return Outcome.refused(new EligibilityRefused.NotPermitted());
        }
        AssessedCounts counts =
                judging.judge(
                        found.get(),
                        asOf,
                        visitor -> candidates.inside(territory, occupations, asOf, visitor));
        record(found.get(), asOf, territory, counts);
        return Outcome.done(counts);
    }

    /** Judges these workers only, as they are about to be put on a decree. */
    @SeenBy(Permission.PREPARE_DECREES)
    public Outcome<AssessedCounts, EligibilityRefused> assess(
            UUID programme, LocalDate asOf, Collection<UUID> workers) {
        Optional<Programme> found = programmes.find(programme);
        if (found.isEmpty()) {
            return Outcome.refused(new EligibilityRefused.UnknownProgramme());
        }
        TerritoryCode territory = found.get().criteria().territory();
        if (!Acting.required().may(Permission.PREPARE_DECREES)) {
            return Outcome.refused(new EligibilityRefused.NotPermitted());
        }
        AssessedCounts counts =
                judging.judge(
                        found.get(), asOf, visitor -> candidates.among(workers, asOf, visitor));
        record(found.get(), asOf, territory, counts);
        return Outcome.done(counts);
    }

    /** Judges the workers of a list for every programme of its area. */
    AssessedCounts assessListing(UUID listing, TerritoryCode territory, LocalDate asOf) {
        return assessEverywhere(
                territory, asOf, visitor -> candidates.ofListing(listing, asOf, visitor));
    }

    /** Judges again those of whom a list of a declared kind tells something. */
    AssessedCounts assessTold(UUID listing, TerritoryCode territory, LocalDate asOf) {
        return assessEverywhere(
                territory, asOf, visitor -> candidates.toldOf(listing, asOf, visitor));
    }

    private AssessedCounts assessEverywhere(
            TerritoryCode territory, LocalDate asOf, Consumer<Consumer<Candidate>> source) {
        AssessedCounts all = AssessedCounts.NOBODY;
        for (Programme programme : programmes.list()) {
            TerritoryCode home = programme.criteria().territory();
            if (home.contains(territory) || territory.contains(home)) {
                AssessedCounts counts = judging.judge(programme, asOf, source);
                record(programme, asOf, territory, counts);
                all = all.plus(counts);
            }
        }
        return all;
    }

    /** Judges one worker for every programme of the area where he lives. */
    void assessEverywhere(UUID worker, LocalDate asOf) {
        String home =
                jdbc.sql("select territory from registry.worker where id = ?")
                        .param(worker)
                        .query((row, _) -> row.getString(1))
                        .single();
        jdbc.sql("delete from eligibility.assessment where worker = ?").param(worker).update();
        for (Programme programme : programmes.list()) {
            if (programme.criteria().territory().contains(new TerritoryCode(home))) {
                judging.judge(
                        programme,
                        asOf,
                        visitor -> candidates.among(List.of(worker), asOf, visitor));
            }
        }
    }

    /** Judges workers of whom something was learnt for every programme that concerns them. */
    void assessAfresh(Collection<UUID> workers, LocalDate asOf) {
        for (Programme programme : programmes.list()) {
            AssessedCounts counts =
                    judging.judge(
                            programme,
                            asOf,
                            visitor -> candidates.concerned(workers, programme, asOf, visitor));
            if (counts.total() > 0) {
                record(programme, asOf, programme.territory(), counts);
            }
        }
    }

    /** Judges workers again whom time may have changed for the programme. */
    void assessAgain(Programme programme, Collection<UUID> workers, LocalDate asOf) {
        AssessedCounts counts =
                judging.judgeAgain(
                        programme, asOf, visitor -> candidates.among(workers, asOf, visitor));
        record(programme, asOf, programme.territory(), counts);
    }

    private void record(
            Programme programme, LocalDate asOf, TerritoryCode territory, AssessedCounts counts) {
        audit.record(
                "workers.assessed",
                "programme",
                programme.id(),
                territory,
                Map.of(
                        "asOf", asOf.toString(),
                        "eligible", counts.eligible(),
                        "notEligible", counts.notEligible(),
                        "incomplete", counts.incomplete()));
    }

    /** The latest judgement of one worker for each programme, newest first. */
    @SeenBy(Permission.READ_WORKERS)
    @Transactional(readOnly = true)
    public List<Assessment> of(UUID worker) {
        return jdbc.sql(SELECT + FROM + "where a.worker = ? order by a.assessed_at desc, p.name")
                .param(worker)
                .query((row, _) -> read(row))
                .list();
    }

    @SeenBy(Permission.READ_WORKERS)
    @Transactional(readOnly = true)
    public long count(AssessmentFilter filter) {
        return filtered("select count(*) " + FROM + FILTER, filter)
                .query((row, _) -> row.getLong(1))
                .single();
    }

    /** Workers in the order of their ids, or the one asked for. */
    @SeenBy(Permission.READ_WORKERS)
    @Transactional(readOnly = true)
    public List<Assessment> list(AssessmentFilter filter, Position position, int limit) {
        return asked(filter, position, "limit " + limit).query((row, _) -> read(row)).list();
    }

    /** Hands over everybody meant, in the same order; an audited export. */
    @SeenBy(Permission.READ_WORKERS)
    public void export(AssessmentFilter filter, Position position, Consumer<Assessment> to) {
        long exported =
                ListOrder.each(asked(filter, position.beginning(), ""), (row, _) -> read(row), to);
        audit.record(
                "assessments.exported",
                "programme",
                filter.programme(),
                filter.territory(),
                Map.of("rows", exported));
    }

    private StatementSpec asked(AssessmentFilter filter, Position position, String limit) {
        String from = FROM + FILTER;
        return filtered(SELECT + from + ORDER.sql(position, from) + limit, filter);
    }

    private StatementSpec filtered(String sql, AssessmentFilter filter) {
        return jdbc.sql(sql)
                .param("programme", filter.programme())
                .param("low", filter.territory().value())
                .param("high", filter.territory().value() + "~")
                .param("outcome", name(filter.outcome()))
                .param("open", name(filter.open()))
                .param("text", filter.text());
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private Assessment read(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Assessment(
                row.getObject("worker", UUID.class),
                row.getString("name"),
                new TerritoryCode(row.getString("territory")),
                row.getObject("programme", UUID.class),
                row.getString("programme_name"),
                AssessmentOutcome.valueOf(row.getString("outcome")),
                rows.read(row.getString("findings")),
                row.getObject("as_of", LocalDate.class));
    }
}
