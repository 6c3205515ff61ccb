package id.payung.postgres;

import java.nio.file.Path;
import java.util.Map;

/** The base directories of the XDG specification 0.8, which tells to ignore relative paths. */
final class UserHome {

    private UserHome() {}

    static Path directory(Map<String, String> environment, String variable, String underHome) {
        String named = environment.getOrDefault(variable, "");
        return named.startsWith("/") ? Path.of(named) : home(environment).resolve(underHome);
    }

    /** Where unpacked binaries are shared between data directories of one user. */
    static Path cache() {
        String chosen = System.getProperty("payung.cache", "");
        return chosen.isEmpty()
                ? directory(System.getenv(), "XDG_CACHE_HOME", ".cache").resolve("payung")
                : Path.of(chosen).toAbsolutePath();
    }

    private static Path home(Map<String, String> environment) {
        String home = environment.getOrDefault("HOME", "");
        return Path.of(home.startsWith("/") ? home : System.getProperty("user.home", "/"));
    }
}
