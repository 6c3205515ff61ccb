package id.payung.postgres;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where a database is and as whom to enter it. The address itself never carries the password, so it
 * may be shown and logged.
 *
 * <p>Every address asks the driver for three things. {@code prepareThreshold=0}: a plan cached
 * under a national scope would be reused for a village and read the whole table. {@code
 * reWriteBatchedInserts}: batches travel as one statement. {@code logServerErrorDetail=false}: the
 * server's detail line quotes the row, and a row may hold an identity number.
 *
 * @param jdbc the address for the JDBC driver, without user and password
 */
public record PostgresUrl(String jdbc, String user, String password) implements AddressReading {

    private static final Pattern FORM =
            Pattern.compile(
                    "(?:jdbc:)?postgres(?:ql)?://(?:(?<user>[^:@/?]*)(?::(?<password>[^@/?]*))?@)?"
                            + "(?<hosts>[^@/?]+)/(?<database>[^/?]+)(?:\\?(?<settings>.*))?");

    static PostgresUrl local(int port, String database, String user, String password) {
        return new PostgresUrl(
                address("127.0.0.1:" + port, database, new LinkedHashMap<>()), user, password);
    }

    /**
     * Reads what an operator wrote in {@code PAYUNG_DATABASE_URL}, in the form of libpq ({@code
     * postgresql://user:password@host/name}) or of JDBC ({@code
     * jdbc:postgresql://host/name?user=…&password=…}). Refused without host, name or user.
     */
    public static AddressReading parse(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            return new DatabaseRefused.AddressUnreadable();
        }
        Map<String, String> settings = settings(form.group("settings"));
        String user = settings.remove("user");
        String password = settings.remove("password");
        user = form.group("user") == null ? user : form.group("user");
        password = form.group("password") == null ? password : form.group("password");
        if (user == null || user.isEmpty()) {
            return new DatabaseRefused.AddressUnreadable();
        }
        try {
            return new PostgresUrl(
                    address(form.group("hosts"), form.group("database"), settings),
                    decoded(user),
                    password == null ? "" : decoded(password));
        } catch (IllegalArgumentException halfAnEscape) {
            return new DatabaseRefused.AddressUnreadable();
        }
    }

    /** The same database entered as somebody else. */
    public PostgresUrl as(String otherUser, String otherPassword) {
        return new PostgresUrl(jdbc, otherUser, otherPassword);
    }

    /** Another database of the same server, entered as the same user. */
    public PostgresUrl database(String name) {
        return new PostgresUrl(jdbc.replaceFirst("(//[^/]+/)[^?]+", "$1" + name), user, password);
    }

    @Override
    public String toString() {
        return jdbc + " as " + user;
    }

    private static String address(String hosts, String database, Map<String, String> settings) {
        settings.put("prepareThreshold", "0");
        settings.put("reWriteBatchedInserts", "true");
        settings.put("logServerErrorDetail", "false");
        return settings.entrySet().stream()
                .map(setting -> setting.getKey() + "=" + setting.getValue())
                .collect(
                        Collectors.joining(
                                "&", "jdbc:postgresql://" + hosts + "/" + database + "?", ""));
    }

    private static Map<String, String> settings(@Nullable String query) {
        Map<String, String> settings = new LinkedHashMap<>();
        if (query != null) {
            for (String setting : query.split("&", -1)) {
                int equals = setting.indexOf('=');
                if (equals > 0) {
                    settings.put(setting.substring(0, equals), setting.substring(equals + 1));
                }
            }
        }
        return settings;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
