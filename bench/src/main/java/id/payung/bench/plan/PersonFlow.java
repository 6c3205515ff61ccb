package id.payung.bench.plan;

import id.payung.funding.Quota;
import id.payung.planning.flow.Flow;
import id.payung.planning.flow.Network;
import id.payung.planning.plan.Group;
import id.payung.planning.plan.Planner;
import id.payung.planning.plan.Purse;
import id.payung.planning.plan.Question;
import id.payung.shared.TerritoryCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The rival: every person is a node with an arc to each fund that may take him, at the same worths,
 * and OR-Tools finds the flow of least cost.
 */
final class PersonFlow {
    private final Network network = new Network();
    private final int out = network.node();
    private final Question question;
    private final List<Map<TerritoryCode, Integer>> doors = new ArrayList<>();

    private PersonFlow(Question question) {
        this.question = question;
    }

    /** What the best flow over persons is worth. */
    static long worth(People people, Question question) {
        PersonFlow rival = new PersonFlow(question);
        question.purses().forEach(rival::lay);
        Way[][] ways = new Way[People.keyCount()][];
        for (int person = 0; person < people.count(); person++) {
            int key = people.key(person);
            if (ways[key] == null) {
                ways[key] = rival.ways(People.group(key, 1));
            }
            rival.lay(ways[key]);
        }
        rival.network.supply(rival.out, -people.count());
        return -Flow.cheapest(rival.network).cost();
    }

    /** Where somebody may go, and what it costs. */
    private record Way(int node, long cost) {}

    private void lay(Purse purse) {
        int seats = network.node();
        network.arc(seats, out, purse.seats(), 0);
        Map<TerritoryCode, Integer> inside = new HashMap<>();
        for (Quota quota : purse.quotas()) {
            int node = network.node();
            network.arc(node, seats, quota.people(), 0);
            inside.put(quota.area(), node);
        }
        inside.put(TerritoryCode.INDONESIA, seats);
        doors.add(inside);
    }

    private void lay(Way... ways) {
        int person = network.node();
        network.supply(person, 1);
        network.arc(person, out, 1, 0);
        for (Way way : ways) {
            network.arc(person, way.node, 1, way.cost);
        }
    }

    private Way[] ways(Group group) {
        List<Way> ways = new ArrayList<>();
        for (int at = 0; at < question.purses().size(); at++) {
            Purse purse = question.purses().get(at);
            if (purse.earmark().admits(group)) {
                ways.add(
                        new Way(
                                door(at, group.territory()),
                                -Planner.worth(question, group, purse)));
            }
        }
        return ways.toArray(Way[]::new);
    }

    private int door(int purse, TerritoryCode village) {
        for (TerritoryCode area = village; ; area = area.parent()) {
            Integer node = doors.get(purse).get(area);
            if (node != null) {
                return node;
            }
        }
    }
}
