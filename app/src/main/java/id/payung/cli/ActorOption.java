package id.payung.cli;

import id.payung.access.Accounts;
import id.payung.audit.AuditTrail;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.TerritoryCode;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;
import picocli.CommandLine.Option;

/** In whose name a command acts. */
class ActorOption {
    @Option(names = "--as", paramLabel = "ACCOUNT")
    private @Nullable String username;

    String username() {
        return username == null ? LocalAdministrator.USERNAME : username;
    }

    /**
     * The named account, else the local administrator; empty where nobody has the name. Whoever
     * lends himself another's name leaves a trace of it under his own.
     */
    Optional<Actor> actor(House house) {
        Actor owner = LocalAdministrator.of(house);
        if (username == null) {
            return Optional.of(owner);
        }
        Optional<Actor> named = house.room(Accounts.class).actor(username);
        named.ifPresent(actor -> leaveTrace(house, owner, actor));
        return named;
    }

    private static void leaveTrace(House house, Actor owner, Actor named) {
        Acting.run(
                owner,
                () ->
                        house.room(TransactionTemplate.class)
                                .executeWithoutResult(
                                        _ ->
                                                house.room(AuditTrail.class)
                                                        .record(
                                                                "command.acted_as",
                                                                "account",
                                                                named.account(),
                                                                TerritoryCode.INDONESIA,
                                                                Map.of("name", named.name()))));
    }
}
