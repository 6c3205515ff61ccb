package id.payung.demo;

import java.time.YearMonth;

/** Hears how far the making of a demo has come. */
public interface Making {

    /** A step begins: people, lists, decrees or months. */
    void begins(String step);

    /** A month of the demo's year is over; it is still the day of its last deed. */
    void passed(YearMonth month);

    /** Nobody listens. */
    static Making unheard() {
        return new Making() {
            @Override
            public void begins(String step) {}

            @Override
            public void passed(YearMonth month) {}
        };
    }
}
