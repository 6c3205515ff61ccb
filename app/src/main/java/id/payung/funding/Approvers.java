package id.payung.funding;

import id.payung.access.Accounts;
import id.payung.audit.AuditTrail;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.Outcome;
import id.payung.shared.Permission;
import id.payung.shared.SeenBy;
import id.payung.shared.TerritoryCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may approve for a fund: decrees, budget documents and orders to pay. Nobody named means
 * everybody who holds the permission there; whoever prepared a paper never approves it himself.
 */
@Component
@Transactional
public class Approvers {
    private static final Set<Permission> APPROVING =
            Set.of(Permission.APPROVE_DECREES, Permission.ORDER_PAYMENTS, Permission.MANAGE_FUNDS);

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final AuditTrail audit;

    Approvers(JdbcClient jdbc, Accounts accounts, AuditTrail audit) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.audit = audit;
    }

    /** Names somebody else who may approve decrees in the fund's territory. */
    public Outcome<Approver, FundingRefused> name(Fund fund, String username) {
        if (!Acting.required().may(Permission.MANAGE_FUNDS, fund.territory())) {
            return Outcome.refused(new FundingRefused.NotPermitted());
        }
        Optional<Actor> named =
                accounts.actor(username)
                        .filter(one -> one.may(Permission.APPROVE_DECREES, fund.territory()));
        if (named.isEmpty()) {
            return Outcome.refused(new FundingRefused.CannotApprove(username, fund.territory()));
        }
        if (named.get().account().equals(Acting.required().account())) {
            return Outcome.refused(new FundingRefused.NamesHimself());
        }
        Approver approver = new Approver(named.get().account(), named.get().name());
        jdbc.sql(
                        """
                        insert into funding.approver (fund, account, territory, name, named_by)
                        values (?, ?, ?, ?, ?) on conflict do nothing
                        """)
                .params(
                        fund.id(),
                        approver.account(),
                        fund.territory().value(),
                        approver.name(),
                        Acting.required().name())
                .update();
        record("fund.approver_named", fund, approver);
        return Outcome.done(approver);
    }

    /** Takes somebody off again; nothing changes where he was not named. */
    public Outcome<Fund, FundingRefused> dismiss(Fund fund, UUID account) {
        if (!Acting.required().may(Permission.MANAGE_FUNDS, fund.territory())) {
            return Outcome.refused(new FundingRefused.NotPermitted());
        }
        of(fund.id()).stream()
                .filter(approver -> approver.account().equals(account))
                .forEach(approver -> dismiss(fund, approver));
        return Outcome.done(fund);
    }

    private void dismiss(Fund fund, Approver approver) {
        jdbc.sql("delete from funding.approver where fund = ? and account = ?")
                .params(fund.id(), approver.account())
                .update();
        record("fund.approver_dismissed", fund, approver);
    }

    /** By name; empty where nobody is named. */
    @SeenBy(Permission.READ_MONEY)
    @Transactional(readOnly = true)
    public List<Approver> of(UUID fund) {
        return jdbc.sql("select account, name from funding.approver where fund = ? order by name")
                .param(fund)
                .query(
                        (row, _) ->
                                new Approver(
                                        row.getObject("account", UUID.class),
                                        row.getString("name")))
                .list();
    }

    /** The fund, where the actor may approve for it; its caller asks for what kind of paper. */
    @Transactional(readOnly = true)
    public Outcome<UUID, FundingRefused> cleared(UUID fund, TerritoryCode territory) {
        Actor actor = Acting.required();
        if (APPROVING.stream().noneMatch(permission -> actor.may(permission, territory))) {
            return Outcome.refused(new FundingRefused.NotPermitted());
        }
        List<Approver> named = of(fund);
        return named.isEmpty()
                        || named.stream().anyMatch(one -> one.account().equals(actor.account()))
                ? Outcome.done(fund)
                : Outcome.refused(
                        new FundingRefused.NotAnApprover(
                                named.stream()
                                        .map(Approver::name)
                                        .collect(Collectors.joining(", "))));
    }

    private void record(String action, Fund fund, Approver approver) {
        audit.record(
                action,
                "fund",
                fund.id(),
                fund.territory(),
                Map.of("account", approver.account().toString(), "name", approver.name()));
    }
}
