package id.payung.cli;

import java.util.Map;

/** Seeds a demo that is not there yet and hands out one sign-in link a role. */
record DemoWelcome(Terminal terminal, DemoMark.Seeded wanted) implements Serving.Welcome {
    @Override
    public Map<String, String> prepare(House house, String address) throws Exception {
        DemoMark mark = DemoMark.in(house.directory());
        if (!mark.isComplete()) {
            mark.write(wanted, true);
        }
        LocalAdministrator.of(house);
        return Map.of();
    }
}
