package id.payung.donors;

import id.payung.registry.PersonNames;
import id.payung.shared.Acting;
import id.payung.shared.Months;
import id.payung.shared.Permission;
import id.payung.shared.Position;
import id.payung.shared.SeenBy;
import id.payung.shared.TerritoryCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells what a donor's money did, month by month as it was ordered and paid. A donor hears it of
 * his own money only; people are told by first name and village.
 *
 * <p>He must be appointed where the fund of his pledges pays, or rows of it stay out of his sight;
 * that opens nothing to him but this.
 */
@Component
@Transactional(readOnly = true)
public class GiftStories {
    private static final String DEEDS =
            """
            select extract(year from c.month)::int as year, dense_rank() over (order by a.worker) as person,
                w.name, w.territory, min(c.month) as first, max(c.month) as last,
                count(*) as covered, count(m.month) as paid, sum(c.amount) as amount
            from donors.pledge p
            join donors.pledge_decree x on x.pledge = p.id
            join donors.place a on a.pledge = p.id
            join contributions.contribution c on c.decree = x.decree and c.worker = a.worker
            left join contributions.paid_month m on m.worker = c.worker and m.month = c.month
            join registry.worker w on w.id = a.worker
            where p.donor = :donor
            group by 1, a.worker, w.name, w.territory
            order by 1 desc, w.territory, w.name, a.worker
            """;
    private static final int PLEDGES = 200;

    private final JdbcClient jdbc;
    private final DonorRows donors;
    private final PledgeRows pledges;
    private final ReceivedRows payments;

    GiftStories(JdbcClient jdbc, DonorRows donors, PledgeRows pledges, ReceivedRows payments) {
        this.jdbc = jdbc;
        this.donors = donors;
        this.pledges = pledges;
        this.payments = payments;
    }

    /** Of the donor who follows with the acting account; empty for whoever is none. */
    @SeenBy(Permission.FOLLOW_PLEDGES)
    public Optional<GiftStory> own() {
        return donors.following(Acting.required().account()).map(this::story);
    }

    @SeenBy(Permission.READ_MONEY)
    public Optional<GiftStory> of(UUID donor) {
        return donors.find(donor).map(this::story);
    }

    private GiftStory story(Donor donor) {
        return new GiftStory(
                donor,
                pledges.list(PledgeFilter.all().of(donor.id()), Position.FIRST, PLEDGES),
                payments.ofDonor(donor.id()),
                jdbc.sql(DEEDS).param("donor", donor.id()).query((row, _) -> deed(row)).list());
    }

    private static Deed deed(ResultSet row) throws SQLException {
        return new Deed(
                row.getInt("year"),
                row.getInt("person"),
                PersonNames.first(row.getString("name")),
                new TerritoryCode(row.getString("territory")),
                new Months(month(row, "first"), month(row, "last")),
                row.getLong("covered"),
                row.getLong("paid"),
                row.getLong("amount"));
    }

    private static YearMonth month(ResultSet row, String column) throws SQLException {
        return YearMonth.from(row.getObject(column, LocalDate.class));
    }
}
