package id.payung.planning.plan;

import static id.payung.planning.plan.Questions.BOGOR;
import static id.payung.planning.plan.Questions.SINGAJAYA;
import static id.payung.planning.plan.Questions.SUKAMAJU;
import static id.payung.planning.plan.Questions.group;
import static id.payung.planning.plan.Questions.purse;
import static id.payung.planning.plan.Questions.question;
import static org.assertj.core.api.Assertions.assertThat;

import id.payung.funding.Quota;
import id.payung.planning.plan.Priorities.Aim;
import id.payung.planning.plan.Priorities.Rule;
import id.payung.rules.contribution.Sector;
import id.payung.shared.TerritoryCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The best plan, and that it is the best. */
class PlannerTests {
    private static final Priorities NO_RULES = new Priorities(Aim.MOST_PEOPLE, List.of());

    @Test
    void coversEverybodyWhereMoneyAndSeatsReach() {
        Plan plan =
                Planner.plan(
                        question(
                                NO_RULES,
                                List.of(purse(1, 10, 2_016_000, 201_600, 201_600)),
                                List.of(group(SINGAJAYA, "TAILOR", 3, 10))));

        assertThat(plan.people()).isEqualTo(10);
        assertThat(plan.cost()).isEqualTo(2_016_000);
        assertThat(plan.proof().isComplete()).isTrue();
    }

    @Test
    void oneRupiahTooLittleLeavesOneWorkerUncovered() {
        Plan plan =
                Planner.plan(
                        question(
                                NO_RULES,
                                List.of(purse(1, 10, 2_015_999, 201_600, 201_600)),
                                List.of(group(SINGAJAYA, "TAILOR", 3, 10))));

        assertThat(plan.people()).isEqualTo(9);
        assertThat(plan.uncovered()).isEqualTo(1);
        assertThat(plan.proof().isComplete()).isTrue();
    }

    @Test
    void sendsDriversToTheDonorAndFarmersToTheCity() {
        Purse city = purse(1, 5, 5 * 201_600, 201_600, 201_600);
        Purse donor = purse(2, 5, 5 * 126_000, 100_800, 126_000);
        Plan plan =
                Planner.plan(
                        question(
                                NO_RULES,
                                List.of(city, donor),
                                List.of(
                                        group(SINGAJAYA, "OJEK_DRIVER", 3, 5),
                                        group(SINGAJAYA, "FARMER", 3, 5))));

        assertThat(plan.people()).isEqualTo(10);
        assertThat(plan.cost()).isEqualTo(5 * 201_600 + 5 * 100_800);
        assertThat(plan.of(donor.fund()))
                .allMatch(line -> line.group().occupation().equals("OJEK_DRIVER"));
    }

    @Test
    void neverPaysOutsideAnEarmarkHoweverMuchMoneyIsLeft() {
        Purse tobacco =
                purse(1, BOGOR, Set.of("TOBACCO_LABOURER"), 100, 1L << 40, 201_600, 201_600);
        Purse village = purse(2, SUKAMAJU, Set.of(), 100, 1L << 40, 201_600, 201_600);
        Plan plan =
                Planner.plan(
                        question(
                                NO_RULES,
                                List.of(tobacco, village),
                                List.of(
                                        group(SINGAJAYA, "TOBACCO_LABOURER", 1, 3),
                                        group(SINGAJAYA, "TAILOR", 1, 4),
                                        group(SUKAMAJU, "TAILOR", 1, 2))));

        assertThat(plan.people()).isEqualTo(5);
        assertThat(plan.lines()).allMatch(line -> line.purse().earmark().admits(line.group()));
    }

    @Test
    void keepsTheQuotaOfEachArea() {
        Purse province =
                purse(1, 10, 1L << 40, 201_600, 201_600)
                        .within(
                                List.of(
                                        Quota.of(SINGAJAYA, 3),
                                        Quota.of(new TerritoryCode("32.01.06"), 5)));
        Plan plan =
                Planner.plan(
                        question(
                                NO_RULES,
                                List.of(province),
                                List.of(
                                        group(SINGAJAYA, "TAILOR", 1, 9),
                                        group(SUKAMAJU, "TAILOR", 1, 9),
                                        group(
                                                new TerritoryCode("32.01.07.2001"),
                                                "TAILOR",
                                                1,
                                                9))));

        assertThat(plan.people()).isEqualTo(10);
        assertThat(people(plan, SINGAJAYA)).isLessThanOrEqualTo(3);
        assertThat(people(plan, SINGAJAYA) + people(plan, SUKAMAJU)).isLessThanOrEqualTo(5);
        assertThat(plan.proof().isComplete()).isTrue();
    }

    /** Marbot inside their village's quota, villages inside the district's. */
    @Test
    void keepsTheQuotaOfEachGroupInsideItsAreas() {
        TerritoryCode district = new TerritoryCode("32.01.06");
        Purse province =
                purse(1, 20, 1L << 40, 201_600, 201_600)
                        .within(
                                List.of(
                                        new Quota(SINGAJAYA, "MOSQUE_CARETAKER", 2),
                                        Quota.of(SINGAJAYA, 4),
                                        new Quota(SUKAMAJU, "MOSQUE_CARETAKER", 1),
                                        Quota.of(district, 6)));
        Question asked =
                question(
                        NO_RULES,
                        List.of(province),
                        List.of(
                                group(SINGAJAYA, "MOSQUE_CARETAKER", 1, 3),
                                group(SINGAJAYA, "TAILOR", 4, 3),
                                group(SUKAMAJU, "MOSQUE_CARETAKER", 1, 3),
                                group(SUKAMAJU, "TAILOR", 4, 3)));
        Plan plan = Planner.plan(asked);

        assertThat(plan.people()).isEqualTo(6);
        assertThat(people(plan, SINGAJAYA)).isLessThanOrEqualTo(4);
        assertThat(plan.lines())
                .filteredOn(line -> line.group().occupation().equals("MOSQUE_CARETAKER"))
                .allMatch(
                        line ->
                                line.people()
                                        <= (line.group().territory().equals(SINGAJAYA) ? 2 : 1));
        assertThat(plan.proof().value()).isEqualTo(Questions.mostWorth(asked));
    }

    @Test
    void whoWouldLapseComesBeforeThePoorestNewcomerWhenContinuityIsFirst() {
        List<Group> groups =
                List.of(
                        group(SINGAJAYA, "TAILOR", 1, TenureClass.NEWCOMER, 5),
                        group(SINGAJAYA, "TAILOR", 5, TenureClass.SCHOLARSHIP, 5));
        List<Purse> five = List.of(purse(1, 5, 1L << 40, 201_600, 201_600));

        assertThat(Planner.plan(question(Priorities.usual(), five, groups)).lines())
                .allMatch(line -> line.group().tenure() == TenureClass.SCHOLARSHIP);
        assertThat(
                        Planner.plan(
                                        question(
                                                new Priorities(
                                                        Aim.MOST_PEOPLE,
                                                        List.of(Rule.DECILE, Rule.CONTINUITY)),
                                                five,
                                                groups))
                                .lines())
                .allMatch(line -> line.group().decile() == 1);
    }

    @Test
    void aDearerFarmerGoesBeforeTwoDriversOnlyWhenTheNeediestAreTheAim() {
        List<Purse> donor = List.of(purse(1, 2, 126_000 + 75_600, 100_800, 126_000));
        List<Group> groups =
                List.of(group(SINGAJAYA, "OJEK_DRIVER", 8, 2), group(SINGAJAYA, "FARMER", 1, 1));

        Plan most = Planner.plan(question(with(Aim.MOST_PEOPLE), donor, groups));
        Plan neediest = Planner.plan(question(with(Aim.NEEDIEST_FIRST), donor, groups));

        assertThat(most.people()).isEqualTo(2);
        assertThat(neediest.lines()).singleElement().matches(line -> line.group().decile() == 1);
        assertThat(most.proof().isComplete()).isTrue();
        assertThat(neediest.proof().isComplete()).isTrue();
    }

    @Test
    void equalVillagesShareEquallyWhenFairnessIsARule() {
        Plan plan =
                Planner.plan(
                        question(
                                new Priorities(Aim.MOST_PEOPLE, List.of(Rule.FAIRNESS)),
                                List.of(purse(1, 100, 1L << 40, 201_600, 201_600)),
                                List.of(
                                        group(SINGAJAYA, "TAILOR", 1, 200),
                                        group(SUKAMAJU, "TAILOR", 1, 50))));

        assertThat(people(plan, SINGAJAYA)).isEqualTo(80);
        assertThat(people(plan, SUKAMAJU)).isEqualTo(20);
    }

    @Test
    void tellsWhatTheNextMoneyBuysInEachFund() {
        Purse city = purse(1, 5, 5 * 201_600, 201_600, 201_600);
        Purse donor = purse(2, 2, 2 * 126_000, 100_800, 126_000);
        Plan plan =
                Planner.plan(
                        question(
                                NO_RULES,
                                List.of(city, donor),
                                List.of(group(SINGAJAYA, "FARMER", 3, 1_000))));

        assertThat(Planner.nextBuys(plan, 10_000_000))
                .extracting(more -> more.purse().name() + ": " + more.people())
                .containsExactly("Dana 2: 79", "Dana 1: 49");
    }

    @Test
    void theSameQuestionHasTheSameAnswer() {
        Question asked = random(7);

        assertThat(Planner.plan(asked)).isEqualTo(Planner.plan(asked));
    }

    /** Every plan of a small question is tried; none is worth more than the one that was found. */
    @ParameterizedTest
    @MethodSource("seeds")
    void noPlanWhatsoeverIsBetter(int seed) {
        Question asked = random(seed);

        Plan plan = Planner.plan(asked);

        assertThat(plan.proof().value()).isEqualTo(Questions.mostWorth(asked));
        assertThat(plan.proof().isComplete()).isTrue();
    }

    static IntStream seeds() {
        return IntStream.range(0, 150);
    }

    @Test
    void threeFundsOfTwoPricesAndTenThousandPeopleAreStillProved() {
        Random random = new Random(3);
        List<Group> groups = new ArrayList<>();
        for (int decile = 1; decile <= 4; decile++) {
            groups.add(group(SINGAJAYA, "OJEK_DRIVER", decile, 900 + random.nextInt(300)));
            groups.add(group(SUKAMAJU, "FARMER", decile, 1_500 + random.nextInt(300)));
        }
        List<Purse> purses = new ArrayList<>();
        for (int number = 1; number <= 3; number++) {
            purses.add(purse(number, 2_000, 150_000_011L * number, 100_800, 126_000));
        }

        Plan plan = Planner.plan(question(Priorities.usual(), purses, groups));

        assertThat(plan.proof().checked()).isTrue();
        assertThat(plan.proof().peopleAtMost()).isZero();
    }

    private static Question random(int seed) {
        Random random = new Random(seed);
        List<TerritoryCode> villages = List.of(SINGAJAYA, SUKAMAJU);
        List<Group> groups = new ArrayList<>();
        for (int at = 0; at < 3; at++) {
            groups.add(
                    group(
                            villages.get(random.nextInt(2)),
                            random.nextBoolean() ? "OJEK_DRIVER" : "FARMER",
                            1 + random.nextInt(3),
                            List.of(TenureClass.values()).get(random.nextInt(4)),
                            1 + random.nextInt(4)));
        }
        List<Purse> purses = new ArrayList<>();
        for (int number = 1; number <= 2; number++) {
            boolean discounted = random.nextInt(3) > 0;
            purses.add(
                    purse(
                            number,
                            random.nextInt(3) == 0 ? SINGAJAYA : BOGOR,
                            random.nextInt(4) == 0 ? Set.of("FARMER") : Set.of(),
                            1 + random.nextInt(6),
                            random.nextInt(900_000),
                            discounted ? 100_800 : 201_600,
                            discounted ? 126_000 : 201_600));
        }
        List<Rule> rules = new ArrayList<>(List.of(Rule.values()));
        java.util.Collections.shuffle(rules, random);
        return question(
                new Priorities(
                        List.of(Aim.values()).get(random.nextInt(2)),
                        rules.subList(0, random.nextInt(5))),
                purses,
                groups);
    }

    private static Priorities with(Aim aim) {
        return new Priorities(aim, List.of(Rule.DECILE));
    }

    private static long people(Plan plan, TerritoryCode village) {
        return plan.lines().stream()
                .filter(line -> line.group().territory().equals(village))
                .mapToLong(Plan.Line::people)
                .sum();
    }

    @Test
    void aPriceHasASectorOrIsRefused() {
        assertThat(purse(1, 1, 1, 2, 3).price(Sector.TRANSPORT)).isEqualTo(2);
        assertThat(purse(1, 1, 1, 2, 3).price(Sector.OTHER)).isEqualTo(3);
    }
}
