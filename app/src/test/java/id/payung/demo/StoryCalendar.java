package id.payung.demo;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The clock of all tests, which scenarios turn from day to day as a demo does. */
public class StoryCalendar {

    @Bean
    Days days(@Qualifier("clock") Clock real) {
        DemoClock present = new DemoClock(real);
        return new Days(present, new DemoClock(present));
    }

    @Bean
    @Primary
    DemoClock turned(Days days) {
        return days.turned;
    }

    /** Which day it is. */
    public static final class Days {
        private final DemoClock present;
        private final DemoClock turned;

        Days(DemoClock present, DemoClock turned) {
            this.present = present;
            this.turned = turned;
        }

        public LocalDate today() {
            return LocalDate.now(turned);
        }

        /** It is nine in the morning of the day, and whoever goes back in time returns to it. */
        public void liveOn(LocalDate day) {
            turned.turnToThePresent();
            present.turnTo(day);
        }

        /** Whatever a test did, the next one begins on the real day. */
        public void endStory() {
            turned.turnToThePresent();
            present.turnToThePresent();
        }
    }
}
