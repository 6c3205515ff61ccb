package id.payung.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.payung.intake.Listings;
import id.payung.runs.Progress;
import id.payung.runs.Run;
import id.payung.runs.Runs;
import id.payung.testing.Past;
import id.payung.testing.PayungTest;
import id.payung.testing.RegisterFixture;
import id.payung.testing.StoryWorld;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The search behind a list of several parts, killed between two of them. */
@PayungTest
class SearchTests {
    private static final int PEOPLE = 350;

    /** Euis by her other name, under another card, and a figure of number and birth date wrong. */
    private static final String TEN_DAYS_LATER =
            "9901066505900001;Iis Suryani;Bogor;25/05/1990;P;Siti Rohmah;9901060101010099;"
                    + "Kp. Babakan RT 1;Singajaya;Jonggol;2";

    private static final String PLANTED_AND_MISSED =
            """
            registry.worker w
            where w.nik_masked like '9910%' and not exists (
                select from matching.pair p where w.id in (p.one, p.other))
            """;

    @Autowired StoryWorld world;
    @Autowired Listings listings;
    @Autowired Runs runs;
    @Autowired SearchJob job;
    @Autowired RegisterFixture register;
    Seeking seeking = new Seeking(listings, runs, job);

    @BeforeEach
    void story() {
        seeking = new Seeking(listings, runs, job);
    }

    /**
     * Every tenth person of the second list is one of the first, with a figure of the NIK wrong.
     */
    private static String list(boolean mistyped) {
        StringBuilder list = new StringBuilder(Seeking.HEAD);
        for (int at = 0; at < PEOPLE; at++) {
            boolean known = mistyped && at % 10 == 0;
            int person = mistyped && !known ? at + PEOPLE : at;
            list.append(row(person, known));
        }
        return list.toString();
    }

    private static String row(int person, boolean mistyped) {
        int day = 1 + person % 28;
        int month = 1 + person / 28 % 12;
        int year = 60 + person / 336 % 40;
        String nik =
                String.format(
                        Locale.ROOT,
                        "99%s06%02d%02d%02d%04d",
                        mistyped ? "10" : "01",
                        day,
                        month,
                        year,
                        1 + person % 9);
        return String.format(
                Locale.ROOT,
                "%s;%s %s;Bogor;%02d/%02d/19%02d;L;%s Suryani;;Kp. Babakan;Singajaya;Jonggol;2%n",
                nik,
                word(person),
                word(person / 26 + 7),
                day,
                month,
                year,
                word(person / 3 + 11));
    }

    /** A name of three syllables that no other number has. */
    private static String word(int number) {
        String[] first = {"Ba", "Ce", "Di", "Fo", "Gu", "Ha", "Je", "Ki", "Lo", "Mu", "Na", "Pe"};
        String[] middle = {"la", "ri", "so", "tu", "we", "ya", "di"};
        String[] last = {"n", "to", "man", "sih", "wati", "dra", "no", "ni"};
        return first[number % 12] + middle[number / 12 % 7] + last[number / 5 % 8];
    }

    /** Dies when so many people are examined, as a killed process would. */
    private static Progress killedAt(long people) {
        return new Progress() {
            @Override
            public void step(String step, long total) {}

            @Override
            public void reached(long done) {
                if (done >= people) {
                    throw new IllegalStateException("killed at " + done);
                }
            }
        };
    }

    private record Books(int examined, int found, int attached) {}

    /** What the searches say they did. */
    private static Books said() {
        return Past.row(
                "select sum(examined), sum(found), sum(attached) from matching.search where finished_at is not null",
                row -> new Books(row.getInt(1), row.getInt(2), row.getInt(3)));
    }

    private UUID bothAccepted() {
        UUID first = seeking.accepted(world.rina(), world.regency(), list(false));
        job.perform(seeking.runOf(first), Seeking.UNSEEN);
        return seeking.accepted(world.rina(), world.regency(), list(true));
    }

    @Test
    void killedBetweenPartsItGoesOnWhereItWasAndFindsTheSame() {
        Run run = seeking.runOf(bothAccepted());
        assertThatThrownBy(() -> job.perform(run, killedAt(300)))
                .hasMessageContaining("killed at 300");
        assertThat(Past.count("matching.search where finished_at is null and reached > 0")).isOne();
        job.perform(run, Seeking.UNSEEN);
        job.perform(run, Seeking.UNSEEN);

        Books said = said();
        assertThat(said.examined()).as("everybody once").isEqualTo(2 * PEOPLE);
        assertThat(Past.count("matching.pair")).as("no pair twice").isEqualTo(said.found());
        assertThat(Past.count("matching.merge")).isEqualTo(said.attached()).isGreaterThan(20);
        assertThat(Past.count("registry.worker")).isEqualTo(2 * PEOPLE - said.attached());
        assertThat(Past.count(PLANTED_AND_MISSED))
                .as("mistyped and neither merged nor asked about")
                .isZero();
    }

    /** Or two of them, each holding what the other wants next, would end each other. */
    @Test
    void searchesThatFindTheSamePairsKeepThemInTheSameOrder() {
        job.perform(seeking.runOf(bothAccepted()), Seeking.UNSEEN);
        long turns =
                Past.count(
                        """
                        (select one, lag(one) over (order by id) as before from matching.pair) as kept
                        where one < before
                        """);
        assertThat(Past.count("matching.pair")).isGreaterThan(20);
        assertThat(turns).as("each part begins anew").isLessThanOrEqualTo(2);
    }

    /** With the register read beforehand, and with so many on it that each slip is looked up. */
    @ParameterizedTest
    @ValueSource(ints = {0, 600})
    void whoIsOnlyFoundThroughAFigureOfTheNumberIsFound(int others) {
        register.workers(others, StoryWorld.SUKAMAJU, "TAILOR");
        seeking.sought(world.rina(), world.regency(), Seeking.EUIS);
        seeking.sought(world.rina(), world.regency(), TEN_DAYS_LATER);
        assertThat(Past.count("matching.pair")).isOne();
    }

    @Test
    void theTrailSaysOnceHowManyWereFound() {
        UUID second = bothAccepted();
        job.perform(seeking.runOf(second), Seeking.UNSEEN);
        job.perform(seeking.runOf(second), Seeking.UNSEEN);
        assertThat(
                        Past.count(
                                "audit.entry where action = 'duplicates.sought' and subject_id = '"
                                        + second
                                        + "'"))
                .isOne();
    }
}
