package id.payung.population;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * NIK and KK numbers of one village, all in province 99, which does not exist. Serials under 0010
 * are kept for the story.
 */
final class Numbers {

    private static final int FIRST_SERIAL = 10;

    private final Lanes.Lane home;
    private final Lanes.Lane elsewhere;
    private final Map<Long, Integer> taken = new HashMap<>();

    Numbers(Lanes.Lane home, Lanes.Lane elsewhere) {
        this.home = home;
        this.elsewhere = elsewhere;
    }

    /** Day, month and year of birth, forty added to a woman's day. */
    String nik(LocalDate bornOn, Sex sex, boolean moved) {
        int day = bornOn.getDayOfMonth() + (sex == Sex.FEMALE ? 40 : 0);
        return number(moved ? elsewhere : home, day, bornOn);
    }

    /** KK numbers carry the date of issue where NIKs carry the birth; they never equal a NIK. */
    String familyCard(LocalDate issuedOn) {
        return number(home, issuedOn.getDayOfMonth(), issuedOn);
    }

    private String number(Lanes.Lane lane, int day, LocalDate date) {
        int written = (day * 100 + date.getMonthValue()) * 100 + date.getYear() % 100;
        long stem = lane.region() * 1_000_000L + written;
        int earlier = taken.merge(stem, 1, Integer::sum) - 1;
        int serial = FIRST_SERIAL + earlier * lane.of() + lane.number();
        if (serial > 9999) {
            throw new IllegalArgumentException("too many people for so few villages");
        }
        return Long.toString(stem * 10_000 + serial);
    }
}
