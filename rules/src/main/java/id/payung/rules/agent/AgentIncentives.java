package id.payung.rules.agent;

import static id.payung.rules.agent.AgentClause.BONUS_FOR_NEW_MEMBERS;
import static id.payung.rules.agent.AgentClause.SHARE_OF_EARLY_MONTHS;
import static id.payung.rules.agent.AgentClause.SHARE_OF_LATER_MONTHS;

import id.payung.rules.law.Because;
import id.payung.rules.law.Clause;
import id.payung.rules.law.Law;
import id.payung.rules.law.Rupiah;
import id.payung.rules.law.Version;
import java.math.BigDecimal;
import java.util.List;

/**
 * What a Perisai agent earns in a month. The bonus is a step, not a slope: the member that reaches
 * the threshold opens it for everybody who joined that month.
 */
public final class AgentIncentives {
    private final Version<Long> bonus;
    private final Version<Long> threshold;
    private final Version<BigDecimal> earlyShare;
    private final Version<BigDecimal> laterShare;

    private AgentIncentives(Law law) {
        bonus = law.amounts("agent/bonus_per_member").latest();
        threshold = law.amounts("agent/bonus_from_members").latest();
        earlyShare = law.shares("agent/early_share").latest();
        laterShare = law.shares("agent/later_share").latest();
    }

    public static AgentIncentives under(Law law) {
        return new AgentIncentives(law);
    }

    /** What the rules say about agents, for whoever reads them. */
    public static List<Clause> clauses() {
        return List.of(AgentClause.values());
    }

    /**
     * The incentive of a month.
     *
     * @param newMembers people newly covered by JKK and JKM this month
     * @param early rupiah collected this month for members in their early months
     * @param later rupiah collected this month for members in the months after those
     */
    public Incentive of(long newMembers, long early, long later) {
        var bonusPaid = newMembers >= threshold.value() ? newMembers * bonus.value() : 0;
        var earlyPaid = Rupiah.share(early, earlyShare.value());
        var laterPaid = Rupiah.share(later, laterShare.value());
        return new Incentive(
                bonusPaid + earlyPaid + laterPaid,
                List.of(
                        Because.item(
                                BONUS_FOR_NEW_MEMBERS, bonusPaid, bonus.basis(), threshold.basis()),
                        Because.item(SHARE_OF_EARLY_MONTHS, earlyPaid, earlyShare.basis()),
                        Because.item(SHARE_OF_LATER_MONTHS, laterPaid, laterShare.basis())));
    }

    /** Rupiah for a month of an agent's work. */
    public record Incentive(long amount, List<Because> because) {}
}
