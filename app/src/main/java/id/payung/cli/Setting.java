package id.payung.cli;

import id.payung.postgres.DataDirectory;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How a house is opened.
 *
 * @param port where pages are served; 0 for any free one, {@link #NO_PAGES} for none
 * @param demo the invented world it holds, none where people are real
 */
record Setting(int port, String host, Optional<DemoMark.Seeded> demo) {
    static final int NO_PAGES = -1;

    /** For one command: nothing listens. A demo stays one. */
    static Setting withoutPages(DataDirectory directory) {
        return new Setting(NO_PAGES, "127.0.0.1", DemoMark.in(directory).seeded());
    }

    /** For one command that reads pages: on any free port of this machine alone. */
    static Setting behindCurtains(DataDirectory directory) {
        return new Setting(0, "127.0.0.1", DemoMark.in(directory).seeded());
    }

    static Setting serving(WebOption web) {
        return new Setting(web.port(), web.host(), Optional.empty());
    }

    static Setting demo(WebOption web, DemoMark.Seeded seeded) {
        return new Setting(web.port(), web.host(), Optional.of(seeded));
    }

    /** Before anything is written: a demo's directory is marked, a half-seeded one emptied. */
    void prepare(DataDirectory directory) throws IOException {
        DemoMark mark = DemoMark.in(directory);
        if (demo.isPresent() && !mark.isComplete()) {
            Rubbish.remove(directory.cluster());
            Rubbish.remove(directory.files());
            mark.write(demo.get(), false);
        }
    }

    Map<String, Object> properties() {
        Map<String, Object> properties = new HashMap<>();
        properties.put("server.port", port);
        properties.put("server.address", host);
        properties.put("payung.demo", demo.isPresent());
        properties.put("payung.instance", "payung-" + ProcessHandle.current().pid());
        demo.flatMap(DemoMark.Seeded::date)
                .ifPresent(day -> properties.put("payung.date", day.toString()));
        return properties;
    }
}
