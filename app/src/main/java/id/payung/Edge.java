package id.payung;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The edge of the application, where time comes in: the programme's calendar is Jakarta's
 * everywhere.
 */
@Configuration(proxyBeanMethods = false)
class Edge {
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    /**
     * The time of day is always the real one.
     *
     * @param day the day on which a demo begins, empty for the real one
     */
    @Bean
    Clock clock(@Value("${payung.date:}") String day) {
        Clock real = Clock.system(JAKARTA);
        return day.isEmpty()
                ? real
                : Clock.offset(
                        real,
                        Duration.ofDays(
                                LocalDate.now(real).until(LocalDate.parse(day), ChronoUnit.DAYS)));
    }
}
