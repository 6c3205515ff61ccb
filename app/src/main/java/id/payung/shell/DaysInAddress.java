package id.payung.shell;

import id.payung.shared.Typed;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.format.FormatterRegistry;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Days and months in addresses are read as in forms: none of a year in which nobody lives. */
@Component
class DaysInAddress implements WebMvcConfigurer {
    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(String.class, LocalDate.class, new Day());
        registry.addConverter(String.class, YearMonth.class, new Month());
    }

    private static final class Day implements Converter<String, @Nullable LocalDate> {
        @Override
        public @Nullable LocalDate convert(String text) {
            return text.isBlank()
                    ? null
                    : Typed.day(text).orElseThrow(() -> new IllegalArgumentException("no day"));
        }
    }

    private static final class Month implements Converter<String, @Nullable YearMonth> {
        @Override
        public @Nullable YearMonth convert(String text) {
            return text.isBlank()
                    ? null
                    : Typed.month(text).orElseThrow(() -> new IllegalArgumentException("no month"));
        }
    }
}
