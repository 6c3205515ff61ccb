package id.payung.bench.plan;

import id.payung.bench.Bench;
import id.payung.bench.Figure;
import id.payung.bench.Rounds;
import id.payung.planning.plan.Plan;
import id.payung.planning.plan.Planner;
import id.payung.planning.plan.Priorities;
import id.payung.planning.plan.Priorities.Aim;
import id.payung.planning.plan.Priorities.Rule;
import id.payung.planning.plan.Purse;
import id.payung.planning.plan.Question;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * A plan over groups, from counting the people to the checked proof, beside the flow of least cost
 * over persons, which proves nothing. Both must be worth the same to the last rupiah.
 */
@Command(
        name = "plan",
        description =
                "Rencana atas kelompok beserta buktinya, di samping aliran OR-Tools atas orang.")
public final class PlanBench extends Bench {
    private static final Priorities PRIORITIES =
            new Priorities(Aim.MOST_PEOPLE, List.of(Rule.CONTINUITY, Rule.DECILE, Rule.RISK));

    @Option(
            names = "--people",
            paramLabel = "N",
            description = "Banyaknya orang (bawaan: ${DEFAULT-VALUE}).")
    private int people = 800_000;

    @Override
    protected List<Figure> measure(Rounds rounds) throws Exception {
        People all = People.of(people, 1);
        List<Purse> purses = new SixFunds().of(people);
        Set<Long> worths = new HashSet<>();
        var duel =
                rounds.duel(
                        () -> Rounds.stopwatch(() -> agreed(worths, ours(all, purses))),
                        () -> Rounds.stopwatch(() -> agreed(worths, theirs(all, purses))));
        double worth = worths.iterator().next();
        return List.of(duel.time("time"), Figure.beside("worth", worth, worth, "points"));
    }

    /** Times of plans that differ are worth nothing, so the first that does ends the bench. */
    private static void agreed(Set<Long> worths, long worth) {
        worths.add(worth);
        if (worths.size() > 1) {
            throw new IllegalStateException("plans of different worth: " + worths);
        }
    }

    private static long ours(People people, List<Purse> purses) {
        Plan plan = Planner.plan(new Question(SixFunds.YEAR, PRIORITIES, purses, people.groups()));
        if (!plan.proof().isComplete()) {
            throw new IllegalStateException("no proof: " + plan.proof());
        }
        return plan.proof().value();
    }

    private static long theirs(People people, List<Purse> purses) {
        return PersonFlow.worth(
                people, new Question(SixFunds.YEAR, PRIORITIES, purses, people.groups()));
    }
}
