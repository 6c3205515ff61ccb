package id.payung.cli;

import id.payung.demo.DemoWorld;
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
                                    wanted.people(),
                                    wanted.seed(),
                                    step ->
                                            terminal.complain(
                                                    terminal.say(
                                                            "demo.step." + step,
                                                            wanted.people()))));
            mark.write(wanted, true);
        }
        Map<String, String> links = new LinkedHashMap<>();
        world.links()
                .forEach((role, path) -> links.put(terminal.say("role." + role), address + path));
        return links;
    }
}
