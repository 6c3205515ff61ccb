package id.payung.enrolment;

import id.payung.eligibility.Programmes;
import id.payung.funding.Funds;
import id.payung.intake.PaperKind;
import id.payung.intake.PaperRule.Weight;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which papers a decree still waits for. Who was proposed by several lists needs the paper from one
 * of them only; who came by no list, as by a move from elsewhere, needs none.
 */
@Component
class PapersOfDecree {
    private static final String LACKING =
            """
            with named as (
                select m.worker from enrolment.decree_member m where m.decree = :decree and m.left_out is null
                union
                select s.joining from enrolment.seat_change s
                where s.amendment = :decree and s.joining is not null and s.left_out is null),
            proposed as (
                select n.worker, s.listing, s.seen_at
                from named n join registry.sighting s on s.worker = n.worker and s.withdrawn_at is null)
            select l.id, l.file_name, o.name as office, k.kind, count(*) as people
            from (select distinct on (worker) worker, listing from proposed
                  order by worker, seen_at desc, listing) latest
            join intake.listing l on l.id = latest.listing
            join access.office o on o.id = l.office
            cross join unnest(:kinds::text[]) as k(kind)
            where not exists (
                select from proposed p join intake.paper there on there.listing = p.listing
                where p.worker = latest.worker and there.kind = k.kind and there.removed_at is null)
            group by 1, 2, 3, 4
            order by people desc, l.id, k.kind
            """;

    private final JdbcClient jdbc;
    private final Funds funds;
    private final Programmes programmes;

    PapersOfDecree(JdbcClient jdbc, Funds funds, Programmes programmes) {
        this.jdbc = jdbc;
        this.funds = funds;
        this.programmes = programmes;
    }

    /** Whether the papers still matter: until the decree is decided. */
    static boolean asks(Decree.State state) {
        return switch (state) {
            case DRAFT, SUBMITTED, CHECKED -> true;
            case APPROVED, SIGNED, RUNNING, ENDED, REJECTED, CANCELLED -> false;
        };
    }

    /** Those of the most people first; nothing where the programme asks for none. */
    List<LackingPaper> lacking(Decree decree) {
        List<String> wanted = wanted(decree);
        return wanted.isEmpty()
                ? List.of()
                : jdbc.sql(LACKING)
                        .param("decree", decree.id())
                        .param("kinds", wanted.toArray(String[]::new))
                        .query(
                                (row, _) ->
                                        new LackingPaper(
                                                row.getObject("id", UUID.class),
                                                row.getString("file_name"),
                                                row.getString("office"),
                                                PaperKind.valueOf(row.getString("kind")),
                                                row.getLong("people")))
                        .list();
    }

    /** Why the decree may not go on, where a paper keeps it back. */
    Optional<DecreeRefused> refusal(Decree decree) {
        List<LackingPaper> lacking = lacking(decree);
        return lacking.isEmpty()
                ? Optional.empty()
                : Optional.of(new DecreeRefused.PaperLacking(lacking.getFirst(), lacking.size()));
    }

    private List<String> wanted(Decree decree) {
        return funds
                .find(decree.fund())
                .flatMap(fund -> programmes.find(fund.programme()))
                .map(programme -> programme.criteria().practice().papers())
                .orElse(Map.of())
                .entrySet()
                .stream()
                .filter(rule -> rule.getValue() == Weight.BLOCKS_DECREES)
                .map(rule -> rule.getKey().name())
                .sorted()
                .toList();
    }
}
