package id.payung.enrolment;

import id.payung.eligibility.Assessments;
import id.payung.enrolment.Succession.InLine;
import id.payung.funding.Fund;
import id.payung.shared.Months;
import id.payung.shared.TerritoryCode;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The waiting list (daftar tunggu): who is eligible for a fund's programme and held by nobody, in
 * the order in which seats that become free are offered.
 */
@Component
class WaitingList implements Successors {
    // As far down as the seats could reach in a village, in a district, and in the whole area.
    private static final String NEAREST =
            """
            , wanted as (select * from unnest(:villages::text[], :seats::int[]) as t(village, seats))
            select l.worker, l.territory from (
                select line.*, row_number() over (partition by territory order by place) as in_village,
                    row_number() over (partition by left(territory, 8) order by place) as in_district
                from line) l
            left join wanted v on v.village = l.territory
            left join (select left(village, 8) as district, sum(seats) as seats from wanted group by 1) d
                on d.district = left(l.territory, 8)
            where l.place <= :all or l.in_village <= v.seats or l.in_district <= d.seats
            order by l.place
            """;
    private static final int ROUNDS = 3;

    private final JdbcClient jdbc;
    private final Assessments assessments;
    private final Rankings rankings;

    WaitingList(JdbcClient jdbc, Assessments assessments, Rankings rankings) {
        this.jdbc = jdbc;
        this.assessments = assessments;
        this.rankings = rankings;
    }

    @Override
    public Map<UUID, UUID> successors(
            Fund fund, Months months, Collection<FreeSeat> seats, Collection<UUID> passedOver) {
        Set<UUID> out = new HashSet<>(passedOver);
        Map<UUID, UUID> found = Map.of();
        for (int round = 0; round < ROUNDS && !seats.isEmpty(); round++) {
            found = Succession.of(seats, nearest(fund, months, seats, out));
            Set<UUID> unfit = unfit(fund, months.startsOn(), found.values());
            if (unfit.isEmpty()) {
                return found;
            }
            out.addAll(unfit);
            found.values().removeAll(unfit);
        }
        return found;
    }

    @Override
    public Set<UUID> fit(Fund fund, Months months, Collection<UUID> workers) {
        if (workers.isEmpty()) {
            return Set.of();
        }
        assessments.assess(fund.programme(), months.startsOn(), workers);
        return Set.copyOf(
                line("select worker from line", fund, months, Set.of(), workers)
                        .query((row, _) -> row.getObject("worker", UUID.class))
                        .list());
    }

    private Set<UUID> unfit(Fund fund, LocalDate from, Collection<UUID> found) {
        if (found.isEmpty()) {
            return Set.of();
        }
        assessments.assess(fund.programme(), from, found);
        return Set.copyOf(
                jdbc.sql(
                                """
                                select a.worker from eligibility.assessment a
                                where a.programme = ? and a.worker = any (?::uuid[]) and a.outcome <> 'ELIGIBLE'
                                """)
                        .params(fund.programme(), found.toArray(UUID[]::new))
                        .query((row, _) -> row.getObject(1, UUID.class))
                        .list());
    }

    private List<InLine> nearest(
            Fund fund, Months months, Collection<FreeSeat> seats, Set<UUID> passedOver) {
        Map<String, Long> wanted =
                seats.stream()
                        .collect(
                                Collectors.groupingBy(
                                        seat -> seat.village().value(), Collectors.counting()));
        return line(NEAREST, fund, months, passedOver, null)
                .param("villages", wanted.keySet().toArray(String[]::new))
                .param("seats", wanted.values().toArray(Long[]::new))
                .param("all", seats.size())
                .query(
                        (row, _) ->
                                new InLine(
                                        row.getObject("worker", UUID.class),
                                        new TerritoryCode(row.getString("territory"))))
                .list();
    }

    private JdbcClient.StatementSpec line(
            String sql,
            Fund fund,
            Months months,
            Set<UUID> passedOver,
            @Nullable Collection<UUID> among) {
        return WaitingSql.earmarked(jdbc.sql(line(rankings.of(fund), among != null) + sql), fund)
                .param("area", fund.territory().value())
                .param("workers", among == null ? null : among.toArray(UUID[]::new))
                .param("from", Date.valueOf(months.startsOn()))
                .param("until", Date.valueOf(months.endsOn()))
                .param("passedOver", passedOver.toArray(UUID[]::new));
    }

    private static String line(Ranking ranking, boolean named) {
        return """
               with line as (
                   select a.worker, a.territory, row_number() over (order by %s) as place
                   %s
                     and a.worker <> all (:passedOver::uuid[])
               )
               """
                .formatted(ranking.sql(), WaitingSql.line(named));
    }
}
