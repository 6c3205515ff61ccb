package id.payung.http;

import id.payung.shared.Typed;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.module.SimpleModule;

/** Days and months in the bodies of requests are read as in forms and addresses. */
@Configuration(proxyBeanMethods = false)
class NearDays {
    @Bean
    JacksonModule nearDaysInBodies() {
        return new SimpleModule("near-days")
                .addDeserializer(LocalDate.class, new Near<>(LocalDate.class, Typed::day))
                .addDeserializer(YearMonth.class, new Near<>(YearMonth.class, Typed::month));
    }

    private static final class Near<T> extends ValueDeserializer<T> {
        private final Class<T> type;
        private final Function<String, Optional<T>> reading;

        private Near(Class<T> type, Function<String, Optional<T>> reading) {
            this.type = type;
            this.reading = reading;
        }

        @Override
        public T deserialize(JsonParser json, DeserializationContext context) {
            // What was written is not repeated: it may be anything.
            return reading.apply(json.getValueAsString(""))
                    .orElseGet(
                            () ->
                                    type.cast(
                                            context.handleWeirdStringValue(
                                                    type, "…", "no such day")));
        }
    }
}
