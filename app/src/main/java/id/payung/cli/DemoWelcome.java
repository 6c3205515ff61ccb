package id.payung.cli;

import id.payung.demo.DemoScale;
import id.payung.demo.DemoWorld;
import id.payung.demo.Making;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;

/** Seeds a demo that is not there yet and hands out one sign-in link a role. */
record DemoWelcome(Terminal terminal, DemoMark.Seeded wanted) implements Serving.Welcome {
    @Override
    public Map<String, String> prepare(House house, String address) throws Exception {
        DemoMark mark = DemoMark.in(house.directory());
        DemoWorld world = house.room(DemoWorld.class);
        if (!mark.isComplete()) {
            house.whileUnready(
                    () ->
                            world.seed(
                                    wanted.scale(),
                                    wanted.seed(),
                                    new Told(terminal, wanted.scale())));
            mark.write(wanted, true);
        }
        Map<String, String> links = new LinkedHashMap<>();
        world.links()
                .forEach((role, path) -> links.put(terminal.say("role." + role), address + path));
        return links;
    }

    /** Tells whoever waits how far it has come. */
    private record Told(Terminal terminal, DemoScale scale) implements Making {
        @Override
        public void begins(String step) {
            terminal.complain(terminal.say("demo.step." + step, scale.listed()));
        }

        @Override
        public void passed(YearMonth month) {
            if (scale.full()) {
                terminal.complain(terminal.say("demo.month", month));
            }
        }
    }
}
