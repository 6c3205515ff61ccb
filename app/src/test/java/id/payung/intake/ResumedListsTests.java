package id.payung.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.access.Office;
import id.payung.intake.reading.Column;
import id.payung.intake.reading.Contents;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.testing.Interruption;
import id.payung.testing.ListDesk;
import id.payung.testing.Past;
import id.payung.testing.PayungTest;
import id.payung.testing.StoryWorld;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/**
 * A list of whatever kind is declared, one process after the other killed over it: each dies five
 * statements further in the check and in the acceptance, leaves nothing, and the one that lives
 * comes to the totals of a run that nobody disturbed.
 */
@Tag("scenario")
@PayungTest
class ResumedListsTests {
    private static final String ROWS =
            """
            select string_agg(format('%s.%s %s', schemaname, relname, (xpath('/row/n/text()', query_to_xml(
                    format('select count(*) as n from %I.%I', schemaname, relname), false, true, '')))[1]),
                ', ' order by schemaname, relname) || ', steps told '
                || (select count(*) from audit.entry where action like 'listing.%')
            from pg_stat_user_tables
            where schemaname in ('intake', 'registry', 'eligibility', 'enrolment', 'contributions')
            """;

    private static final int APART = 5;

    @Autowired StoryWorld world;
    @Autowired ListDesk desk;
    @Autowired Listings listings;
    @Autowired ListingKinds kinds;
    @Autowired TransactionOperations transactions;
    Actor rina;
    Office regency;

    @BeforeEach
    void threeAreKnown() {
        rina = world.rina();
        regency = world.regency();
        desk.proposed(rina, world.singajaya(), Lists.EUIS, Lists.ASEP, Lists.DEDI);
    }

    /** Two who are known, a stranger and a row twice, with the first word each column allows. */
    private String example(String kind) {
        List<Column> own =
                kind.equals(ListingKinds.PROPOSALS)
                        ? List.of()
                        : kinds.columns(kind).orElseThrow().own();
        boolean ranked = kinds.columns(kind).orElseThrow().requires(Column.DECILE);
        String heading =
                Stream.concat(
                                Stream.of("NIK", "Nama", "Desil").limit(ranked ? 3 : 2),
                                own.stream().map(Column::printed))
                        .collect(Collectors.joining(";"));
        String told =
                (ranked ? ";3" : "")
                        + own.stream()
                                .map(column -> ";" + word(column))
                                .collect(Collectors.joining());
        return Stream.of(Lists.EUIS, Lists.ASEP, Lists.BAMBANG, Lists.EUIS)
                .map(person -> person + told)
                .collect(Collectors.joining("\n", heading + "\n", "\n"));
    }

    private static String word(Column column) {
        return switch (column.contents()) {
            case Contents.Words _ -> "Lilis Karlina";
            case Contents.Day day -> day.example();
            case Contents.Whole whole -> whole.example();
            case Contents.Identity _ -> "9901060101700003";
            case Contents.Choice choice -> choice.example();
            case null -> "";
        };
    }

    private UUID sent(String kind) {
        return desk.send(rina, regency, kind, Map.of(), example(kind)).orElseThrow().id();
    }

    private void check(UUID listing) {
        listings.checkNow(listing, Lists.UNSEEN).orElseThrow().orElseThrow();
    }

    private void accept(UUID listing) {
        listings.acceptNow(listing, Lists.UNSEEN).orElseThrow().orElseThrow();
    }

    /** What check and acceptance come to where nobody disturbs them; nothing of it stays. */
    private String undisturbed(UUID listing) {
        return Acting.as(
                rina,
                () ->
                        transactions.execute(
                                outcome -> {
                                    check(listing);
                                    accept(listing);
                                    outcome.setRollbackOnly();
                                    return desk.report(rina, listing).toString();
                                }));
    }

    /** Answers how many processes died before one came through. */
    private int untilOneLives(int first, Runnable work) {
        int died = 0;
        String before = rows();
        while (Interruption.at(first + died * APART, () -> Acting.run(rina, work))) {
            died++;
            assertThat(rows()).as("what process %d left", died).isEqualTo(before);
        }
        return died;
    }

    private static String rows() {
        return Past.row(ROWS, row -> row.getString(1));
    }

    @Test
    void aListOfEveryKindComesToTheSameTotalsAtWhicheverStatementItsProcessesDie() {
        int first = 0;
        for (String kind : kinds.codes()) {
            first = first % APART + 1;
            int begin = first;
            UUID listing = sent(kind);
            String wanted = undisturbed(listing);
            assertThat(untilOneLives(begin, () -> check(listing)))
                    .as(kind + " checked")
                    .isPositive();
            assertThat(desk.report(rina, listing).added()).as(kind + " is new").isPositive();
            assertThat(untilOneLives(begin, () -> accept(listing)))
                    .as(kind + " accepted")
                    .isPositive();
            assertThat(desk.report(rina, listing).toString()).as(kind).isEqualTo(wanted);
            String once = rows();
            Acting.run(rina, () -> listings.acceptNow(listing, Lists.UNSEEN));
            assertThat(rows()).as(kind + " is accepted once").isEqualTo(once);
        }
    }
}
