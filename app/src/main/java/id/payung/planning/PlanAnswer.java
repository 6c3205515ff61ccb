package id.payung.planning;

import id.payung.planning.plan.Group;
import id.payung.planning.plan.Plan;
import id.payung.planning.plan.Priorities;
import id.payung.planning.plan.Proof;
import id.payung.planning.plan.Purse;
import id.payung.rules.contribution.Sector;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/**
 * A plan as programs read it: who is covered by whom, what it costs, and why none is better.
 *
 * @param asked people who could be covered
 * @param uncovered people whom no money reaches
 * @param assignment by area; so many people of each group by each fund
 */
public record PlanAnswer(
        UUID id,
        String name,
        String area,
        YearMonth firstMonth,
        YearMonth lastMonth,
        Priorities priorities,
        long asked,
        long people,
        long uncovered,
        long cost,
        List<FundPart> funds,
        List<Line> assignment,
        Shown proof,
        String madeBy,
        Instant madeAt) {

    /**
     * What one fund does in it.
     *
     * @param prices rupiah of one worker over all months
     */
    public record FundPart(
            UUID fund, String name, String payer, long people, long cost, Prices prices) {}

    /** Rupiah of one worker over all months. */
    public record Prices(long transport, long other) {}

    /**
     * So many people of one group by one fund.
     *
     * @param occupation empty when unknown
     * @param decile 0 when unknown
     */
    public record Line(
            String area,
            String occupation,
            int decile,
            String tenure,
            String sector,
            UUID fund,
            long people,
            long cost) {}

    /**
     * Why no plan is better.
     *
     * @param optimal whether no plan whatsoever is worth more
     * @param checked whether the certificates hold, worked out again without the solver
     * @param ranges ranges that were looked at, each with its certificate
     * @param morePeopleAtMost how many more people a better plan could cover at most
     */
    public record Shown(
            boolean optimal,
            boolean checked,
            long value,
            long bound,
            int ranges,
            long morePeopleAtMost) {}

    /** The plan with every line of it. */
    public static PlanAnswer of(StoredPlan stored) {
        Plan plan = stored.plan();
        return new PlanAnswer(
                stored.id(),
                stored.name(),
                stored.area().value(),
                plan.question().months().first(),
                plan.question().months().last(),
                plan.question().priorities(),
                plan.question().people(),
                plan.people(),
                plan.uncovered(),
                plan.cost(),
                plan.question().purses().stream().map(purse -> part(plan, purse)).toList(),
                plan.lines().stream().map(PlanAnswer::line).toList(),
                shown(plan.proof()),
                stored.madeBy(),
                stored.madeAt());
    }

    private static FundPart part(Plan plan, Purse purse) {
        List<Plan.Line> lines = plan.of(purse.fund());
        return new FundPart(
                purse.fund(),
                purse.name(),
                purse.payer().name(),
                lines.stream().mapToLong(Plan.Line::people).sum(),
                lines.stream().mapToLong(Plan.Line::cost).sum(),
                new Prices(purse.price(Sector.TRANSPORT), purse.price(Sector.OTHER)));
    }

    private static Line line(Plan.Line line) {
        Group group = line.group();
        return new Line(
                group.territory().value(),
                group.occupation(),
                group.decile(),
                group.tenure().name(),
                group.sector().name(),
                line.purse().fund(),
                line.people(),
                line.cost());
    }

    private static Shown shown(Proof proof) {
        return new Shown(
                proof.isComplete(),
                proof.checked(),
                proof.value(),
                proof.bound(),
                proof.ranges(),
                proof.peopleAtMost());
    }
}
