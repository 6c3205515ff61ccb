package id.payung.funding;

import id.payung.audit.AuditTrail;
import id.payung.eligibility.Programmes;
import id.payung.shared.Acting;
import id.payung.shared.Months;
import id.payung.shared.Outcome;
import id.payung.shared.Permission;
import id.payung.shared.RecordId;
import id.payung.shared.TerritoryCode;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens funds, changes their earmark and seats, and shows them: names to all, rupiah in scope. */
@Component
@Transactional
public class Funds {
    private final JdbcClient jdbc;
    private final Programmes programmes;
    private final BudgetPaperRows papers;
    private final FundViews views;
    private final AuditTrail audit;

    Funds(
            JdbcClient jdbc,
            Programmes programmes,
            BudgetPaperRows papers,
            FundViews views,
            AuditTrail audit) {
        this.jdbc = jdbc;
        this.programmes = programmes;
        this.papers = papers;
        this.views = views;
        this.audit = audit;
    }

    /**
     * Opens a fund of the actor's office with the same seats in every month. It has no money until
     * somebody else lets its first budget documents count.
     */
    public Outcome<Fund, FundingRefused> open(NewFund wanted) {
        if (!manages(wanted.territory())) {
            return Outcome.refused(new FundingRefused.NotPermitted());
        }
        if (programmes.find(wanted.programme()).isEmpty()) {
            return Outcome.refused(new FundingRefused.UnknownProgramme());
        }
        UUID legalBasis = wanted.legalBasis();
        if (legalBasis != null && !isKnown(legalBasis)) {
            return Outcome.refused(new FundingRefused.UnknownLegalBasis());
        }
        UUID id = RecordId.next();
        if (!insert(id, wanted)) {
            return Outcome.refused(new FundingRefused.CodeTaken(wanted.code()));
        }
        Fund fund = views.find(id).orElseThrow();
        if (legalBasis != null) {
            rests(fund, legalBasis);
        }
        openYearsAndMonths(fund, wanted.seats());
        wanted.budgets().forEach(paper -> papers.insert(fund, paper, null));
        audit.record(
                "fund.opened",
                "fund",
                id,
                fund.territory(),
                Map.of("code", fund.code(), "seats", wanted.seats()));
        return Outcome.done(fund);
    }

    /** Narrows or widens whom the fund is for from now on, and where it stands among others. */
    public Outcome<Fund, FundingRefused> changeEarmark(
            Fund fund, DecileSpan deciles, int priority) {
        if (!manages(fund.territory())) {
            return Outcome.refused(new FundingRefused.NotPermitted());
        }
        jdbc.sql("update funding.fund set poorest = ?, least_poor = ?, priority = ? where id = ?")
                .params(deciles.poorest(), deciles.leastPoor(), priority, fund.id())
                .update();
        audit.record(
                "fund.earmark_changed",
                "fund",
                fund.id(),
                fund.territory(),
                Map.of(
                        "poorest", deciles.poorest(),
                        "leastPoor", deciles.leastPoor(),
                        "priority", priority));
        return Outcome.done(views.find(fund.id()).orElseThrow());
    }

    /** Sets the seats of the months. */
    public Outcome<Months, FundingRefused> changeSeats(Fund fund, Months months, int available) {
        if (!manages(fund.territory())) {
            return Outcome.refused(new FundingRefused.NotPermitted());
        }
        if (!months.stream().allMatch(fund.months()::contains)) {
            return Outcome.refused(new FundingRefused.OutsideMonths(fund.name(), fund.months()));
        }
        for (SeatMonth seat : views.lockedSeats(fund)) {
            if (months.contains(seat.month()) && seat.filled() > available) {
                return Outcome.refused(
                        new FundingRefused.SeatsBelowFilled(
                                fund.name(), seat.month(), seat.filled()));
            }
        }
        jdbc.sql(
                        "update funding.seat set available = ? where fund = ? and month >= ? and"
                                + " month < ?")
                .params(available, fund.id(), months.startsOn(), months.endsOn())
                .update();
        audit.record(
                "fund.seats_changed",
                "fund",
                fund.id(),
                fund.territory(),
                Map.of(
                        "from", months.first().toString(),
                        "to", months.last().toString(),
                        "seats", available));
        return Outcome.done(months);
    }

    @Transactional(readOnly = true)
    public Optional<Fund> find(UUID id) {
        return views.find(id);
    }

    @Transactional(readOnly = true)
    public Optional<FundView> view(UUID id) {
        return views.view(id);
    }

    @Transactional(readOnly = true)
    public List<FundView> list(FundFilter filter) {
        return views.list(filter);
    }

    /** Free seats of the month; none where the fund does not pay or its seats are out of sight. */
    @Transactional(readOnly = true)
    public int seatsLeft(Fund fund, YearMonth month) {
        return views.seats(fund).stream()
                .filter(seat -> seat.month().equals(month))
                .mapToInt(SeatMonth::left)
                .findFirst()
                .orElse(0);
    }

    /** Seats that are free in every one of the months. */
    @Transactional(readOnly = true)
    public int seatsLeft(Fund fund, Months months) {
        return months.stream().mapToInt(month -> seatsLeft(fund, month)).min().orElse(0);
    }

    /** How each year's budget came to be what it is, oldest first; empty out of scope. */
    @Transactional(readOnly = true)
    public List<BudgetChange> budgetHistory(Fund fund) {
        return views.budgetHistory(fund);
    }

    private boolean isKnown(UUID legalBasis) {
        return jdbc.sql(FundBases.KNOWN)
                .param("basis", legalBasis)
                .query((row, _) -> row.getBoolean(1))
                .single();
    }

    private void rests(Fund fund, UUID legalBasis) {
        jdbc.sql(FundBases.REST).param("fund", fund.id()).param("basis", legalBasis).update();
    }

    private static boolean manages(TerritoryCode territory) {
        return Acting.required().may(Permission.MANAGE_FUNDS, territory);
    }

    private boolean insert(UUID id, NewFund wanted) {
        return jdbc.sql(
                                """
                                insert into funding.fund (id, code, name, kind, payer, office, territory,
                                    programme, starts_on, ends_on, occupations, poorest, least_poor, priority,
                                    discounted)
                                values (:id, :code, :name, :kind, :payer, :office, :territory, :programme,
                                    :startsOn, :endsOn, nullif(:occupations::text[], '{}'), :poorest, :leastPoor,
                                    :priority, :discounted)
                                on conflict (code) do nothing
                                """)
                        .param("id", id)
                        .param("code", wanted.code())
                        .param("name", wanted.name())
                        .param("kind", wanted.kind().name())
                        .param("payer", wanted.kind().payer().name())
                        .param("office", Acting.required().office())
                        .param("territory", wanted.territory().value())
                        .param("programme", wanted.programme())
                        .param("startsOn", wanted.months().startsOn())
                        .param("endsOn", wanted.months().endsOn())
                        .param("occupations", wanted.occupations().toArray(String[]::new))
                        .param("poorest", wanted.deciles().poorest())
                        .param("leastPoor", wanted.deciles().leastPoor())
                        .param("priority", wanted.priority())
                        .param("discounted", wanted.discounted())
                        .update()
                == 1;
    }

    private void openYearsAndMonths(Fund fund, int seats) {
        jdbc.sql(
                        """
                        insert into funding.budget (fund, year, territory, amount)
                        select ?, year, ?, 0 from generate_series(?::int, ?::int) as year
                        """)
                .params(
                        fund.id(),
                        fund.territory().value(),
                        fund.months().first().getYear(),
                        fund.months().last().getYear())
                .update();
        jdbc.sql(
                        """
                        insert into funding.seat (fund, month, territory, available)
                        select ?, month::date, ?, ?
                        from generate_series(?::timestamp, ?::timestamp, interval '1 month') as month
                        """)
                .params(
                        fund.id(),
                        fund.territory().value(),
                        seats,
                        fund.months().startsOn(),
                        fund.months().last().atDay(1))
                .update();
    }
}
