package id.payung.cli;

import java.util.Map;

/** Lets the first person into an installation nobody has signed in to yet. */
record FirstAdministrator(Terminal terminal) implements Serving.Welcome {
    @Override
    public Map<String, String> prepare(House house, String address) {
        LocalAdministrator.of(house);
        return Map.of();
    }
}
