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
import java.util.List;
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
        long[] worths = new long[2];
        var duel =
                rounds.duel(
                        () -> Rounds.stopwatch(() -> worths[0] = ours(all, purses)),
                        () -> Rounds.stopwatch(() -> worths[1] = theirs(all, purses)));
        if (worths[0] != worths[1]) {
            throw new IllegalStateException(
                    "plans of different worth: " + worths[0] + " and " + worths[1]);
        }
        return List.of(
                duel.time("time"),
                Figure.beside("worth", (double) worths[0], (double) worths[1], "points"));
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
