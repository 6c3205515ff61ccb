package id.payung.cli;

import id.payung.access.SignInLinks;
import id.payung.shared.Actor;
import java.time.Duration;
import java.util.Map;

/**
 * Lets the first person in, until an administrator has set a password; afterwards only when whoever
 * starts Payung asks for a link, because passwords are forgotten.
 */
record FirstAdministrator(Terminal terminal, boolean isAsked) implements Serving.Welcome {
    private static final Duration VALID_FOR = Duration.ofHours(24);

    @Override
    public Map<String, String> prepare(House house, String address) {
        Actor administrator = LocalAdministrator.of(house);
        SignInLinks links = house.room(SignInLinks.class);
        if (links.anAdministratorHasAPassword() && !isAsked) {
            return Map.of();
        }
        String path = links.once(administrator.account(), VALID_FOR);
        return Map.of(terminal.say("serve.first-administrator"), address + path);
    }
}
