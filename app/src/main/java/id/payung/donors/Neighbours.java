package id.payung.donors;

import id.payung.eligibility.Assessments;
import id.payung.funding.Fund;
import id.payung.funding.Tariff;
import id.payung.shared.Months;
import id.payung.shared.Outcome;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks at workers whom a donor names: whether a fund of his may pay for them in these months. */
@Component
class Neighbours {
    private static final String NAMED =
            """
            select w.id, w.name, coalesce(w.occupation = any (:transport::text[]), false) as transport, a.outcome,
                (select f.name from enrolment.coverage c join funding.fund f on f.id = c.fund
                 where c.worker = w.id and c.period && daterange(:from, :until)
                 order by lower(c.period) limit 1) as covered_by,
                exists (select from donors.place o where o.worker = w.id and o.state <> 'RELEASED'
                        and o.period && daterange(:from, :until)) as promised
            from registry.worker w
            left join eligibility.assessment a on a.worker = w.id and a.programme = :programme
            where w.id = any (:workers::uuid[]) and w.died_on is null and w.territory ^@ :area
              and (:occupations::text[] = '{}' or w.occupation = any (:occupations::text[]))
            order by w.name, w.id
            """;

    private final JdbcClient jdbc;
    private final Assessments assessments;

    Neighbours(JdbcClient jdbc, Assessments assessments) {
        this.jdbc = jdbc;
        this.assessments = assessments;
    }

    /** How many of them there are in each sector; or the first who cannot be paid for, and why. */
    Outcome<Pledge.Size, PledgeRefused> look(Set<UUID> workers, Fund fund, Months months) {
        assessments.assess(fund.programme(), months.startsOn(), workers);
        List<Named> found = named(workers, fund, months);
        if (found.size() < workers.size()) {
            return Outcome.refused(new PledgeRefused.UnknownWorker());
        }
        Optional<PledgeRefused> refusal =
                found.stream().flatMap(one -> one.refusal().stream()).findFirst();
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        int transport = (int) found.stream().filter(Named::transport).count();
        return Outcome.done(new Pledge.Size(transport, found.size() - transport));
    }

    private List<Named> named(Set<UUID> workers, Fund fund, Months months) {
        return jdbc.sql(NAMED)
                .param("workers", workers.toArray(UUID[]::new))
                .param("transport", Tariff.transportOccupations())
                .param("programme", fund.programme())
                .param("area", fund.territory().value())
                .param("occupations", fund.occupations().toArray(String[]::new))
                .param("from", months.startsOn())
                .param("until", months.endsOn())
                .query((row, _) -> read(row))
                .list();
    }

    private record Named(
            String name,
            boolean transport,
            boolean eligible,
            @Nullable String coveredBy,
            boolean promised) {

        Optional<PledgeRefused> refusal() {
            if (coveredBy != null) {
                return Optional.of(new PledgeRefused.Covered(name, coveredBy));
            }
            if (promised) {
                return Optional.of(new PledgeRefused.PromisedAlready(name));
            }
            return eligible ? Optional.empty() : Optional.of(new PledgeRefused.NotEligible(name));
        }
    }

    private static Named read(ResultSet row) throws SQLException {
        return new Named(
                row.getString("name"),
                row.getBoolean("transport"),
                "ELIGIBLE".equals(row.getString("outcome")),
                row.getString("covered_by"),
                row.getBoolean("promised"));
    }
}
