package id.payung.cli;

import id.payung.access.SignInLinks;
import id.payung.shared.Actor;
import java.time.Duration;
import java.util.Map;

/** Lets the first person into an installation nobody has signed in to yet. */
record FirstAdministrator(Terminal terminal) implements Serving.Welcome {
    private static final Duration VALID_FOR = Duration.ofHours(24);

    @Override
    public Map<String, String> prepare(House house, String address) {
        Actor administrator = LocalAdministrator.of(house);
        String path = house.room(SignInLinks.class).once(administrator.account(), VALID_FOR);
        return Map.of(terminal.say("serve.first-administrator"), address + path);
    }
}
