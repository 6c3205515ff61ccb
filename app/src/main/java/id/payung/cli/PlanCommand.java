package id.payung.cli;

import id.payung.planning.PlanRequest;
import id.payung.planning.plan.Priorities;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.Months;
import id.payung.shared.TerritoryCode;
import id.payung.shared.Typed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Finds the plan that covers most people with some funds, and prints why none is better. */
@Command(name = "plan")
final class PlanCommand extends Common implements Callable<Integer> {
    private final Terminal terminal;
    private final Reach reach;

    @Mixin private DataOption data = new DataOption();
    @Mixin private ActorOption actor = new ActorOption();

    @Option(names = "--area", required = true, paramLabel = "CODE")
    private String area = "";

    @Option(names = "--from", required = true, paramLabel = "YYYY-MM")
    private String from = "";

    @Option(names = "--until", required = true, paramLabel = "YYYY-MM")
    private String until = "";

    @Option(names = "--fund", required = true, paramLabel = "CODE")
    private List<String> funds = new ArrayList<>();

    @Option(names = "--quota", paramLabel = "FUND:AREA[:GROUP]=N")
    private List<String> quotas = new ArrayList<>();

    @Option(names = "--priority", split = ",", paramLabel = "RULE")
    private List<Priorities.Rule> rules = new ArrayList<>(Priorities.usual().rules());

    @Option(names = "--aim", paramLabel = "AIM")
    private Priorities.Aim aim = Priorities.Aim.MOST_PEOPLE;

    @Option(names = "--name", paramLabel = "NAME")
    private String name = "payung plan";

    PlanCommand(Terminal terminal, Reach reach) {
        this.terminal = terminal;
        this.reach = reach;
    }

    @Override
    public Integer call() throws Exception {
        Optional<TerritoryCode> place = TerritoryCode.parse(area);
        Optional<Months> months = Typed.months(from, until);
        if (place.isEmpty()) {
            return wrong("plan.no-area", area);
        }
        if (months.isEmpty()) {
            return wrong("plan.no-months", from + " " + until);
        }
        if (new HashSet<>(rules).size() != rules.size()) {
            return wrong("plan.rule-twice", Arrays.toString(rules.toArray()));
        }
        List<TypedQuota> limits = new ArrayList<>();
        for (String quota : quotas) {
            Optional<TypedQuota> limit = TypedQuota.of(quota);
            if (limit.isEmpty()) {
                return wrong("plan.no-quota", quota);
            }
            limits.add(limit.get());
        }
        return reach.visit(
                data.directory(terminal), house -> plan(house, place.get(), months.get(), limits));
    }

    private int plan(House house, TerritoryCode place, Months months, List<TypedQuota> limits) {
        Optional<Actor> acting = actor.actor(house);
        if (acting.isEmpty()) {
            terminal.complain(terminal.say("account.unknown", actor.username()));
            return Exit.REFUSED;
        }
        PlanDesk desk = PlanDesk.in(house, terminal, json());
        return Acting.as(
                acting.get(),
                () ->
                        desk.make(
                                funds,
                                limits,
                                (ids, limit) ->
                                        new PlanRequest(
                                                name,
                                                place,
                                                months,
                                                ids,
                                                limit,
                                                new Priorities(aim, rules))));
    }

    private int wrong(String key, String written) {
        terminal.complain(terminal.say(key, written));
        return Exit.WRONG_USAGE;
    }
}
