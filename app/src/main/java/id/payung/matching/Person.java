package id.payung.matching;

import id.payung.shared.Nik;
import id.payung.shared.Sex;
import id.payung.shared.TerritoryCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A record of the register while it is compared, its NIK open in memory and nowhere else.
 *
 * @param said by {@link Evidence}, empty where nothing is known
 */
record Person(
        UUID id,
        TerritoryCode territory,
        Nik nik,
        LocalDate bornOn,
        Sex sex,
        @Nullable LocalDate diedOn,
        List<String> said) {
    /** So many figures of a NIK stand before the serial. */
    static final int SERIAL = 12;

    /** Whether the NIK tells the same birth date and sex as the lists do. */
    boolean agreesWithItsNik() {
        return nik.sex() == sex
                && nik.birthDay() == bornOn.getDayOfMonth()
                && nik.birthMonth() == bornOn.getMonthValue()
                && nik.digits().regionMatches(10, "%02d".formatted(bornOn.getYear() % 100), 0, 2);
    }

    /** The figures in which the two NIKs differ, from 1. */
    List<Integer> figuresUnlike(Person other) {
        List<Integer> places = new ArrayList<>();
        for (int at = 0; at < nik.digits().length(); at++) {
            if (nik.digits().charAt(at) != other.nik.digits().charAt(at)) {
                places.add(at + 1);
            }
        }
        return places;
    }

    /** Neighbours in the registry and twins differ in nothing but the last four figures. */
    boolean differsInSerial(Person other) {
        return figuresUnlike(other).stream().anyMatch(place -> place > SERIAL);
    }

    /** Says nothing, because texts end up in logs. */
    @Override
    public String toString() {
        return "Person[" + id + "]";
    }
}
