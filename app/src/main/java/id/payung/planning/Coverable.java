package id.payung.planning;

import id.payung.enrolment.SpokenFor;
import id.payung.funding.Tariff;
import id.payung.planning.continuity.Histories;
import id.payung.planning.continuity.History;
import id.payung.planning.continuity.Lapses;
import id.payung.planning.plan.Group;
import id.payung.planning.plan.TenureClass;
import id.payung.rules.contribution.Sector;
import id.payung.rules.law.Law;
import id.payung.shared.Months;
import id.payung.shared.TerritoryCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * People whom one of some programmes could cover in some months: eligible, alive, and covered in
 * none of them, nor spoken for: so a draft finds whom its plan counted. Whoever is turned away
 * today only because a fund covers him is among them once that cover is over.
 */
@Component
class Coverable {
    private static final String CANDIDATES =
            """
            with candidate as (
                select a.worker, a.territory, min(a.decile) as decile,
                    array_agg(a.programme::text order by a.programme) as programmes
                from eligibility.assessment a
                where a.programme = any (:programmes::uuid[]) and a.territory >= :low and a.territory < :high
                  and (a.outcome = 'ELIGIBLE' or a.open_conditions = array['NOT_COVERED_ELSEWHERE'])
                  and not exists (select from enrolment.coverage v
                                  where v.worker = a.worker and v.period && daterange(:from, :until))
            """
                    + SpokenFor.NOT_GONE
                    + SpokenFor.NOT_PROMISED
                    + SpokenFor.NOT_DRAFTED
                    + "group by a.worker, a.territory)\n";
    private static final String KEY =
            "c.territory, coalesce(w.occupation, '') as occupation, coalesce(c.decile, 0) as"
                    + " decile, c.programmes, "
                    + Histories.MONTHS;
    private static final String FROM =
            " from candidate c join registry.worker w on w.id = c.worker and w.died_on is null "
                    + Histories.JOIN;

    private final JdbcClient jdbc;

    Coverable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Which people are meant. */
    record Wanted(TerritoryCode area, Months months, Collection<UUID> programmes, Law law) {}

    /** In the order of their areas. */
    List<Group> groups(Wanted wanted) {
        Reading reading = new Reading(wanted);
        Map<Group, Integer> people = new LinkedHashMap<>();
        bound(
                        CANDIDATES
                                + "select "
                                + KEY
                                + ", count(*) as people"
                                + FROM
                                + "group by 1, 2, 3, 4, 5, 6 order by 1, 2, 3, 4",
                        wanted)
                .query(
                        row -> {
                            people.merge(reading.key(row), row.getInt("people"), Integer::sum);
                        });
        return people.entrySet().stream().map(each -> of(each.getKey(), each.getValue())).toList();
    }

    /** Each of them with the group he belongs to, who has been known longest first. */
    void each(Wanted wanted, BiConsumer<Group, UUID> visitor) {
        Reading reading = new Reading(wanted);
        bound(
                        CANDIDATES
                                + "select c.worker, "
                                + KEY
                                + FROM
                                + "order by w.registered_at, c.worker",
                        wanted)
                .query(
                        row -> {
                            visitor.accept(reading.key(row), row.getObject("worker", UUID.class));
                        });
    }

    /** The group as a key: of one, whatever their number. */
    static Group key(Group group) {
        return of(group, 1);
    }

    private static Group of(Group key, int people) {
        return new Group(
                key.territory(),
                key.occupation(),
                key.decile(),
                key.tenure(),
                key.sector(),
                key.programmes(),
                people);
    }

    private StatementSpec bound(String sql, Wanted wanted) {
        return jdbc.sql(sql)
                .param("programmes", wanted.programmes.toArray(UUID[]::new))
                .param("low", wanted.area.value())
                .param("high", wanted.area.value() + "~")
                .param("from", wanted.months.startsOn())
                .param("until", wanted.months.endsOn());
    }

    /** Reads rows as groups of one; each history is put to the law once. */
    private static final class Reading {
        private final Set<String> transport = Set.of(Tariff.transportOccupations());
        private final Map<History, TenureClass> known = new HashMap<>();
        private final Lapses lapses;
        private final LocalDate start;

        private Reading(Wanted wanted) {
            this.lapses = new Lapses(wanted.law);
            this.start = wanted.months.startsOn();
        }

        private Group key(ResultSet row) throws SQLException {
            String occupation = row.getString("occupation");
            return new Group(
                    new TerritoryCode(row.getString("territory")),
                    occupation,
                    row.getInt("decile"),
                    known.computeIfAbsent(
                            Histories.read(row), past -> lapses.tenureOn(start, past.kept())),
                    transport.contains(occupation) ? Sector.TRANSPORT : Sector.OTHER,
                    programmes(row),
                    1);
        }

        private static Set<UUID> programmes(ResultSet row) throws SQLException {
            Stream<String> ids = Arrays.stream((String[]) row.getArray("programmes").getArray());
            return ids.map(UUID::fromString).collect(Collectors.toSet());
        }
    }
}
