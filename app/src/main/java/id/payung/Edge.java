package id.payung;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The edge of the application, where time comes in: the programme's calendar is Jakarta's
 * everywhere.
 */
@Configuration(proxyBeanMethods = false)
class Edge {
    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Asia/Jakarta"));
    }
}
