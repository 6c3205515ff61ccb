package id.payung.postgres;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How the embedded server runs, scaled from the memory of the machine (or of its container), which
 * it shares with the application: on 24 GB it takes 3 GB of buffers and 32 MB a sort.
 *
 * <p>The log never quotes a row or a statement, because either may hold an identity number: terse
 * messages leave out the detail and context lines, statements are not logged at all.
 */
record ServerSettings(Map<String, String> values) {

    private static final long MEGABYTE = 1 << 20;

    static ServerSettings forMachine(long memoryBytes, Path logs, Durability durability) {
        long memory = memoryBytes / MEGABYTE;
        Map<String, String> values = new TreeMap<>(durability.settings());
        values.put("shared_buffers", megabytes(memory / 8, 64, 8_192));
        values.put("effective_cache_size", megabytes(memory / 2, 256, 65_536));
        values.put("work_mem", megabytes(memory / 768, 4, 64));
        values.put("maintenance_work_mem", megabytes(memory / 48, 64, 1_024));
        values.put("max_wal_size", megabytes(memory / 6, 512, 4_096));
        values.put("random_page_cost", "1.1");
        values.put("jit", "off");
        values.put("listen_addresses", "127.0.0.1");
        values.put("unix_socket_directories", "");
        values.put("timezone", "Asia/Jakarta");
        values.put("lc_messages", "C");
        values.putAll(logging(logs));
        return new ServerSettings(values);
    }

    static ServerSettings forThisMachine(Path logs, Durability durability) {
        var machine =
                ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class);
        return forMachine(machine.getTotalMemorySize(), logs, durability);
    }

    List<String> words() {
        return values.entrySet().stream()
                .flatMap(
                        setting ->
                                List.of("-c", setting.getKey() + "=" + setting.getValue()).stream())
                .toList();
    }

    private static Map<String, String> logging(Path logs) {
        return Map.of(
                "logging_collector", "on",
                "log_directory", logs.toString(),
                "log_filename", "postgres-%a.log",
                "log_rotation_age", "1d",
                "log_rotation_size", "0",
                "log_truncate_on_rotation", "on",
                "log_timezone", "Asia/Jakarta",
                "log_error_verbosity", "terse",
                "log_min_error_statement", "panic",
                "log_parameter_max_length", "0");
    }

    private static String megabytes(long wanted, long least, long most) {
        return Math.clamp(wanted, least, most) + "MB";
    }
}
