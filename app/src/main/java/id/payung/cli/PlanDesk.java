package id.payung.cli;

import id.payung.funding.FundFilter;
import id.payung.funding.FundView;
import id.payung.funding.Funds;
import id.payung.planning.FundQuota;
import id.payung.planning.PlanAnswer;
import id.payung.planning.PlanRefused;
import id.payung.planning.PlanRequest;
import id.payung.planning.Plans;
import id.payung.planning.StoredPlan;
import id.payung.shared.Outcome;
import id.payung.shared.Phrasebook;
import id.payung.shared.Rupiah;
import id.payung.shared.TerritoryCode;
import id.payung.territory.Territories;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Has one plan made, which is kept like any other, and prints it. */
record PlanDesk(
        Funds open, Plans plans, Territories territories, Terminal terminal, boolean asJson) {

    static PlanDesk in(House house, Terminal terminal, boolean asJson) {
        return new PlanDesk(
                house.room(Funds.class),
                house.room(Plans.class),
                house.room(Territories.class),
                terminal,
                asJson);
    }

    int make(
            List<String> codes,
            List<TypedQuota> limits,
            BiFunction<List<UUID>, List<FundQuota>, PlanRequest> request) {
        Map<String, UUID> known = new TreeMap<>();
        for (FundView view : open.list(FundFilter.all())) {
            known.put(view.fund().code(), view.fund().id());
        }
        List<String> unknown =
                Stream.concat(codes.stream(), limits.stream().map(TypedQuota::fund))
                        .filter(code -> !known.containsKey(code))
                        .toList();
        if (!unknown.isEmpty()) {
            terminal.complain(
                    terminal.say(
                            "plan.no-fund", unknown.getFirst(), String.join(", ", known.keySet())));
            return Exit.REFUSED;
        }
        List<UUID> funds =
                codes.stream().flatMap(code -> Stream.ofNullable(known.get(code))).toList();
        List<FundQuota> quotas =
                limits.stream()
                        .flatMap(
                                limit ->
                                        Stream.ofNullable(known.get(limit.fund()))
                                                .map(fund -> new FundQuota(fund, limit.quota())))
                        .toList();
        return switch (plans.make(request.apply(funds, quotas))) {
            case Outcome.Done<StoredPlan, PlanRefused>(StoredPlan plan) ->
                    print(PlanAnswer.of(plan));
            case Outcome.Refused<StoredPlan, PlanRefused>(PlanRefused why) -> refuse(why);
        };
    }

    private int print(PlanAnswer plan) {
        if (asJson) {
            terminal.json(plan);
            return Exit.DONE;
        }
        terminal.tell("plan.outcome", plan.people(), plan.asked(), Rupiah.of(plan.cost()));
        plan.funds()
                .forEach(
                        fund ->
                                terminal.tell(
                                        "plan.fund",
                                        fund.name(),
                                        fund.people(),
                                        Rupiah.of(fund.cost())));
        areas(plan).forEach((area, people) -> terminal.tell("plan.area", area, people));
        terminal.tell(
                plan.proof().optimal() ? "plan.proved" : "plan.open",
                plan.proof().ranges(),
                plan.proof().morePeopleAtMost());
        return Exit.DONE;
    }

    private Map<String, Long> areas(PlanAnswer plan) {
        return plan.assignment().stream()
                .collect(
                        Collectors.groupingBy(
                                line ->
                                        line.area()
                                                + " "
                                                + territories.name(new TerritoryCode(line.area())),
                                TreeMap::new,
                                Collectors.summingLong(PlanAnswer.Line::people)));
    }

    private int refuse(PlanRefused why) {
        String message = words(why, "message");
        String remedy = words(why, "remedy");
        if (asJson) {
            terminal.json(
                    Map.of(
                            "errors",
                            List.of(
                                    Map.of(
                                            "code", why.code(),
                                            "message", message,
                                            "remedy", remedy))));
        }
        terminal.complain(message + " " + remedy);
        return Exit.REFUSED;
    }

    private String words(PlanRefused why, String part) {
        return Phrasebook.of("messages/planning")
                .say(
                        "refusal." + why.code() + "." + part,
                        terminal.words().locale(),
                        why.args().toArray());
    }
}
