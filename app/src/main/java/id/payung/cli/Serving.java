package id.payung.cli;

import id.payung.postgres.DataDirectory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** Keeps a house open for visitors until the process is told to stop. */
record Serving(Terminal terminal, boolean asJson) {

    /** What is done once the house stands and before the address is printed. */
    interface Welcome {

        /** Sign-in links to print, each under the name of who uses it. */
        Map<String, String> prepare(House house, String address) throws Exception;
    }

    int until(DataDirectory directory, Setting setting, Welcome welcome) throws Exception {
        if (!FreePort.isFree(setting.host(), setting.port())) {
            terminal.complain(terminal.say("trouble.port-in-use", setting.port()));
            return Exit.REFUSED;
        }
        return switch (House.open(directory, setting)) {
            case Opening.Shut(String message) -> {
                terminal.complain(message);
                yield Exit.REFUSED;
            }
            case House house -> {
                serve(house.leftOnCollapse(terminal), setting, welcome);
                yield Exit.DONE;
            }
        };
    }

    private void serve(House house, Setting setting, Welcome welcome) throws Exception {
        String host = setting.host().equals("127.0.0.1") ? "localhost" : setting.host();
        String address = "http://" + host + ":" + house.port();
        try (house;
                var _ = ControlChannel.open(house)) {
            announce(house, address, welcome.prepare(house, address), setting.demo().isPresent());
            new CountDownLatch(1).await();
        }
    }

    private void announce(House house, String address, Map<String, String> links, boolean demo) {
        if (asJson) {
            Map<String, Object> facts = new LinkedHashMap<>();
            facts.put("address", address);
            facts.put("demo", demo);
            facts.put("data", house.directory().path().toString());
            facts.put("links", links);
            terminal.json(facts);
            return;
        }
        terminal.tell("serve.ready", address);
        if (demo) {
            terminal.tell("demo.notice");
        }
        int width = links.keySet().stream().mapToInt(String::length).max().orElse(0);
        List.copyOf(links.entrySet())
                .forEach(
                        link ->
                                terminal.out()
                                        .printf(
                                                "  %-" + width + "s  %s%n",
                                                link.getKey(),
                                                link.getValue()));
        terminal.tell("serve.stop");
    }
}
