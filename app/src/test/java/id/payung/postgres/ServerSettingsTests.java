package id.payung.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ServerSettingsTests {

    private static final long GIGABYTE = 1L << 30;

    @Test
    void takesAnEighthOfARegencysServerForBuffers() {
        assertThat(settingsWith(24 * GIGABYTE).values())
                .containsEntry("shared_buffers", "3072MB")
                .containsEntry("effective_cache_size", "12288MB")
                .containsEntry("work_mem", "32MB")
                .containsEntry("maintenance_work_mem", "512MB")
                .containsEntry("max_wal_size", "4096MB");
    }

    @Test
    void staysModestOnAVillageLaptop() {
        assertThat(settingsWith(2 * GIGABYTE).values())
                .containsEntry("shared_buffers", "256MB")
                .containsEntry("work_mem", "4MB")
                .containsEntry("maintenance_work_mem", "64MB")
                .containsEntry("max_wal_size", "512MB");
    }

    @Test
    void stopsGrowingOnAProvincesServer() {
        assertThat(settingsWith(512 * GIGABYTE).values())
                .containsEntry("shared_buffers", "8192MB")
                .containsEntry("work_mem", "64MB")
                .containsEntry("maintenance_work_mem", "1024MB");
    }

    @Test
    void becomesWordsOfTheCommandLine() {
        assertThat(settingsWith(GIGABYTE).words())
                .containsSequence("-c", "fsync=on")
                .containsSequence("-c", "log_directory=/srv/Data Payung/logs");
    }

    private static ServerSettings settingsWith(long memoryBytes) {
        return ServerSettings.forMachine(
                memoryBytes, Path.of("/srv/Data Payung/logs"), Durability.FULL);
    }
}
