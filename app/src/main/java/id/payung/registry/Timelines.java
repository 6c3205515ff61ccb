package id.payung.registry;

import id.payung.shared.Permission;
import id.payung.shared.SeenBy;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where a worker's record comes from and what has happened to him: the lists he stood on, the
 * deciles told of him, and whatever other modules have to add.
 */
@Component
@Transactional(readOnly = true)
@SeenBy(Permission.READ_WORKERS)
public class Timelines {
    private final JdbcClient jdbc;
    private final ObjectProvider<WorkerHistory> histories;

    Timelines(JdbcClient jdbc, ObjectProvider<WorkerHistory> histories) {
        this.jdbc = jdbc;
        this.histories = histories;
    }

    /** Everything known to have happened, newest first. */
    public List<HistoryLine> of(UUID worker) {
        return histories.stream()
                .flatMap(history -> history.linesOf(worker).stream())
                .sorted(Comparator.comparing(HistoryLine::at).reversed())
                .toList();
    }

    /**
     * The lists the worker stood on, newest first, withdrawn ones too; of each field of today's
     * record exactly one standing sighting is the source, or none where the NIK or a later {@link
     * #corrections correction} stands in.
     */
    public List<Sighting> sightings(UUID worker) {
        Map<Sighting.Field, Correction> corrected = latestCorrections(worker);
        Set<Sighting.Field> open = EnumSet.allOf(Sighting.Field.class);
        return said(worker).stream()
                .map(
                        sighting -> {
                            open.removeIf(
                                    field ->
                                            corrected.containsKey(field)
                                                    && !corrected
                                                            .get(field)
                                                            .at()
                                                            .isBefore(sighting.seenAt()));
                            return sighting.giving(taken(sighting, open));
                        })
                .toList();
    }

    /** The fields of today's record that officers put right, and no list has said since. */
    public List<Correction> corrections(UUID worker) {
        List<Sighting> said = said(worker);
        return latestCorrections(worker).values().stream()
                .filter(
                        correction ->
                                said.stream()
                                        .filter(list -> list.seenAt().isAfter(correction.at()))
                                        .noneMatch(
                                                list -> list.gives().contains(correction.field())))
                .sorted(Comparator.comparing(Correction::at).reversed())
                .toList();
    }

    private Map<Sighting.Field, Correction> latestCorrections(UUID worker) {
        Map<Sighting.Field, Correction> latest = new EnumMap<>(Sighting.Field.class);
        jdbc.sql(
                        """
                        select field, told_by, recorded_at from registry.life_event
                        where worker = ? and kind = 'CORRECTED' order by recorded_at, id
                        """)
                .param(worker)
                .query(
                        row -> {
                            Sighting.Field field = Sighting.Field.valueOf(row.getString("field"));
                            latest.put(
                                    field,
                                    new Correction(
                                            field,
                                            row.getString("told_by"),
                                            row.getObject("recorded_at", OffsetDateTime.class)
                                                    .toInstant()));
                        });
        return latest;
    }

    private List<Sighting> said(UUID worker) {
        return jdbc.sql(
                        """
                        select s.*, o.name as office_name
                        from registry.sighting s join access.office o on o.id = s.office
                        where s.worker = ? order by s.seen_at desc, s.id desc
                        """)
                .param(worker)
                .query((row, _) -> sighting(row))
                .list();
    }

    private static Set<Sighting.Field> taken(Sighting sighting, Set<Sighting.Field> open) {
        Set<Sighting.Field> gives = EnumSet.copyOf(open);
        gives.retainAll(sighting.gives());
        open.removeAll(gives);
        return gives;
    }

    /** The deciles told of the worker and not withdrawn, latest reference date first. */
    public List<DecileFact> deciles(UUID worker) {
        return jdbc.sql(
                        """
                        select refers_to, source, known_at, decile from registry.decile
                        where worker = ? and withdrawn_at is null
                        order by refers_to desc, known_at desc
                        """)
                .param(worker)
                .query(
                        (row, _) ->
                                new DecileFact(
                                        row.getObject("refers_to", LocalDate.class),
                                        row.getString("source"),
                                        row.getObject("known_at", OffsetDateTime.class).toInstant(),
                                        row.getInt("decile")))
                .list();
    }

    private static Sighting sighting(ResultSet row) throws SQLException {
        var withdrawn = row.getObject("withdrawn_at", OffsetDateTime.class);
        return new Sighting(
                row.getObject("id", UUID.class),
                row.getObject("listing", UUID.class),
                row.getObject("office", UUID.class),
                row.getString("office_name"),
                row.getInt("row_no"),
                row.getObject("seen_at", OffsetDateTime.class).toInstant(),
                withdrawn == null ? null : withdrawn.toInstant(),
                withdrawn == null ? said(row) : Set.of());
    }

    private static Set<Sighting.Field> said(ResultSet row) throws SQLException {
        Set<Sighting.Field> said = EnumSet.noneOf(Sighting.Field.class);
        for (Sighting.Field field : Sighting.Field.values()) {
            if (row.getObject(column(field)) != null) {
                said.add(field);
            }
        }
        return said;
    }

    private static String column(Sighting.Field field) {
        return switch (field) {
            case NAME -> "name";
            case BIRTH_PLACE -> "birth_place";
            case BORN_ON -> "born_on";
            case SEX -> "sex";
            case MOTHER -> "mother";
            case FAMILY_CARD -> "family_card_cipher";
            case ADDRESS -> "address";
            case RT -> "rt";
            case RW -> "rw";
            case OCCUPATION -> "occupation_text";
            case PHONE -> "phone_cipher";
            case INCOME -> "income";
        };
    }
}
