package id.payung.access;

import id.payung.access.AccountRefused.LastAdministrator;
import id.payung.access.AccountRefused.NameMissing;
import id.payung.access.AccountRefused.NotAllowed;
import id.payung.access.AccountRefused.Oneself;
import id.payung.access.AccountRefused.UsernameTaken;
import id.payung.access.AccountRefused.UsernameUnusable;
import id.payung.audit.AuditTrail;
import id.payung.shared.Acting;
import id.payung.shared.Outcome;
import id.payung.shared.Permission;
import id.payung.shared.Position;
import id.payung.shared.SeenBy;
import id.payung.shared.TerritoryCode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Accounts under an administrator's care. Whoever manages an account must hold every permission
 * that account holds, wherever it holds it: nobody climbs by resetting another's password.
 */
@Component
@Transactional
public class Staff {
    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{2,39}");
    private static final int LONGEST_NAME = 100;
    private static final Duration INVITATION = Duration.ofDays(3);

    private final JdbcClient jdbc;
    private final StaffList list;
    private final Accounts accounts;
    private final SignInLinks links;
    private final AuditTrail audit;

    Staff(JdbcClient jdbc, StaffList list, Accounts accounts, SignInLinks links, AuditTrail audit) {
        this.jdbc = jdbc;
        this.list = list;
        this.accounts = accounts;
        this.links = links;
        this.audit = audit;
    }

    /** The accounts one may see, by user name or in the order asked for. */
    @SeenBy(Permission.MANAGE_ACCOUNTS)
    @Transactional(readOnly = true)
    public List<Account> page(AccountFilter filter, Position position, int limit) {
        return list.page(filter, position, limit);
    }

    @SeenBy(Permission.MANAGE_ACCOUNTS)
    @Transactional(readOnly = true)
    public long count(AccountFilter filter) {
        return list.count(filter);
    }

    @SeenBy(Permission.MANAGE_ACCOUNTS)
    @Transactional(readOnly = true)
    public Optional<Account> find(UUID id) {
        return list.find(id);
    }

    /**
     * Opens an account with one role, at an office the actor looks after; its owner then needs a
     * link to set a password.
     */
    public Outcome<Account, AccountRefused> open(
            String username, String name, Office office, Role role, TerritoryCode territory) {
        if (!Authority.mayGive(role, territory) || !Authority.lookAfter(office)) {
            return Outcome.refused(new NotAllowed());
        }
        if (!USERNAME.matcher(username).matches()) {
            return Outcome.refused(new UsernameUnusable(username));
        }
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            return Outcome.refused(new NameMissing());
        }
        return accounts.tryOpen(username, name.strip(), office, role, territory)
                .flatMap(list::find)
                .<Outcome<Account, AccountRefused>>map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new UsernameTaken(username)));
    }

    /** The path of a page, good for three days, where the owner sets a new password once. */
    public Optional<Outcome<String, AccountRefused>> invite(UUID id) {
        return list.find(id)
                .map(
                        account ->
                                account.active() && Authority.over(account)
                                        ? Outcome.done(invited(account))
                                        : Outcome.refused(new NotAllowed()));
    }

    private String invited(Account account) {
        audit.record("account.invited", "account", account.id(), account.territory(), Map.of());
        return links.forPassword(account.id(), INVITATION);
    }

    /**
     * Closes an account for good: sessions, links and tokens end with it. Empty: no such account.
     */
    public Optional<Outcome<Account, AccountRefused>> close(UUID id) {
        return list.find(id)
                .map(
                        account ->
                                objection(account)
                                        .or(() -> lastAdministrator(account))
                                        .<Outcome<Account, AccountRefused>>map(Outcome::refused)
                                        .orElseGet(() -> closed(account)));
    }

    private Outcome<Account, AccountRefused> closed(Account account) {
        UUID id = account.id();
        jdbc.sql("update access.account set active = false where id = ?").param(id).update();
        jdbc.sql("delete from access.session where account = ?").param(id).update();
        endLinks(id);
        jdbc.sql(
                        "update access.token set revoked_at = now() where account = ? and revoked_at is null")
                .param(id)
                .update();
        audit.record("account.closed", "account", id, account.territory(), Map.of());
        return Outcome.done(list.find(id).orElseThrow());
    }

    /** Whoever holds a link handed out before would sign in with what is given since. */
    private void endLinks(UUID account) {
        jdbc.sql("delete from access.sign_in_link where account = ?").param(account).update();
    }

    /** Gives the account a further role in a territory; links handed out before end. */
    public Optional<Outcome<Account, AccountRefused>> appoint(
            UUID id, Role role, TerritoryCode territory) {
        return list.find(id)
                .map(
                        account ->
                                Authority.mayGive(role, territory) && Authority.over(account)
                                        ? appointed(account, role, territory)
                                        : Outcome.refused(new NotAllowed()));
    }

    private Outcome<Account, AccountRefused> appointed(
            Account account, Role role, TerritoryCode territory) {
        int added =
                jdbc.sql(
                                "insert into access.appointment (account, role, territory) values (?, ?, ?) on conflict do nothing")
                        .params(account.id(), role.name(), territory.value())
                        .update();
        if (added > 0) {
            endLinks(account.id());
        }
        return told(added, "account.appointed", account, role, territory);
    }

    /** Takes a role away. */
    public Optional<Outcome<Account, AccountRefused>> dismiss(
            UUID id, Role role, TerritoryCode territory) {
        return list.find(id)
                .map(
                        account ->
                                objection(account)
                                        .or(() -> lastAdministrator(account))
                                        .<Outcome<Account, AccountRefused>>map(Outcome::refused)
                                        .orElseGet(() -> dismissed(account, role, territory)));
    }

    private Outcome<Account, AccountRefused> dismissed(
            Account account, Role role, TerritoryCode territory) {
        int removed =
                jdbc.sql(
                                "delete from access.appointment where account = ? and role = ? and territory = ?")
                        .params(account.id(), role.name(), territory.value())
                        .update();
        return told(removed, "account.dismissed", account, role, territory);
    }

    private Outcome<Account, AccountRefused> told(
            int changes, String action, Account account, Role role, TerritoryCode territory) {
        if (changes > 0) {
            audit.record(
                    action,
                    "account",
                    account.id(),
                    account.territory(),
                    Map.of("role", role.name(), "in", territory.value()));
        }
        return Outcome.done(list.find(account.id()).orElseThrow());
    }

    private static Optional<AccountRefused> objection(Account account) {
        if (account.id().equals(Acting.required().account())) {
            return Optional.of(new Oneself());
        }
        return Authority.over(account) ? Optional.empty() : Optional.of(new NotAllowed());
    }

    // The lock on the role keeps two administrators from closing each other at once.
    private Optional<AccountRefused> lastAdministrator(Account account) {
        if (!Authority.isAdministrator(account)) {
            return Optional.empty();
        }
        jdbc.sql("select from access.role where code = 'ADMINISTRATOR' for update").query(_ -> {});
        long others =
                jdbc.sql(
                                """
                                select count(*) from access.account a
                                join access.appointment p on p.account = a.id
                                where p.role = 'ADMINISTRATOR' and p.territory = '' and a.active and a.id <> ?
                                """)
                        .param(account.id())
                        .query((row, _) -> row.getLong(1))
                        .single();
        return others > 0 ? Optional.empty() : Optional.of(new LastAdministrator());
    }
}
