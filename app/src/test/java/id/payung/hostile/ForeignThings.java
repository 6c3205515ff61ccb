package id.payung.hostile;

import static id.payung.testing.StoryWorld.SINGAJAYA;

import id.payung.enrolment.Decree;
import id.payung.funding.Fund;
import id.payung.intake.ListingFilter;
import id.payung.intake.Listings;
import id.payung.runs.Runs;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.testing.MoneyWorld;
import id.payung.testing.Past;
import id.payung.testing.RegisterFixture;
import id.payung.testing.StoryWorld;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.transaction.support.TransactionOperations;

/** What belongs to Kabupaten Bogor and its villages, and must not leave it. */
public class ForeignThings {
    /** Stands in Bogor's rows and nowhere else. */
    static final List<String> SECRETS =
            List.of(
                    "Euis Suryani",
                    "Asep Saepudin",
                    "usulan-singajaya",
                    "9901065505900001",
                    "987654321",
                    "987.654.321",
                    "siti.maryam");

    private final StoryWorld world;
    private final MoneyWorld money;
    private final RegisterFixture register;
    private final Listings listings;
    private final Runs runs;
    private final TransactionOperations transactions;

    ForeignThings(
            StoryWorld world,
            MoneyWorld money,
            RegisterFixture register,
            Listings listings,
            Runs runs,
            TransactionOperations transactions) {
        this.world = world;
        this.money = money;
        this.register = register;
        this.listings = listings;
        this.runs = runs;
        this.transactions = transactions;
    }

    /** Makes one of each kind; kind to id. */
    Map<String, UUID> made() {
        Map<String, UUID> ids = new LinkedHashMap<>();
        ids.put("worker", register.euis());
        Fund fund = money.fund("APBD", 987_654_321L, 5);
        Decree decree = money.submitted(fund, register.asep());
        ids.put("fund", fund.id());
        ids.put("decree", decree.id());
        UUID pair = register.mayBeOne(register.dedi(), register.asep());
        ids.put("pair", pair);
        ids.put("listing", listing());
        ids.put("run", run());
        ids.put("account", world.siti().account());
        return ids;
    }

    private UUID listing() {
        byte[] list = "NIK;Nama\n9901065505900001;Euis Suryani\n".getBytes(StandardCharsets.UTF_8);
        return Acting.as(
                Actor.system(),
                () ->
                        listings.upload(
                                        world.singajaya(),
                                        "usulan-singajaya.csv",
                                        new ByteArrayInputStream(list))
                                .orElseThrow()
                                .id());
    }

    // A run of no known kind ends by itself; what counts is that it belongs to Singajaya.
    private UUID run() {
        return Acting.as(
                Actor.system(),
                () ->
                        java.util.Objects.requireNonNull(
                                        transactions.execute(
                                                _ ->
                                                        runs.start(
                                                                "unknown",
                                                                UUID.randomUUID(),
                                                                "usulan-singajaya.csv",
                                                                SINGAJAYA)))
                                .id());
    }

    /** A digest of everything that lies in Bogor, but for the trail and the runs' own books. */
    public static String state() {
        String tables =
                Past.row(
                        """
                        select string_agg(format(
                            'select %L || coalesce(md5(string_agg(t::text, '','' order by t::text)), '''') from %s t where territory ^@ ''32.01''',
                            c.oid::regclass::text, c.oid::regclass), ' union all ' order by c.oid::regclass::text)
                        from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'territory'
                        where c.relkind = 'r' and c.relnamespace::regnamespace::text not in ('audit', 'runs', 'pg_catalog')
                        """,
                        row -> row.getString(1));
        return Past.row(
                "select string_agg(x, ' ') from (" + tables + ") as every(x)",
                row -> row.getString(1));
    }

    long listingsSeenBy(Actor actor) {
        return Acting.<Long, RuntimeException>as(actor, () -> listings.count(ListingFilter.all()));
    }
}
