package id.payung.population;

import java.time.LocalDate;

/**
 * One true person, as the civil registry would know him or her if this country existed.
 *
 * @param id number in its population: the village's place in code order times ten million, plus the
 *     person's place in the village
 * @param nik 16 digits in the impossible province 99, in agreement with birth date and sex; region
 *     digits are those of first registration, so a person who moved has others than his neighbours
 * @param name as on the identity card, sometimes one word, sometimes with a title
 * @param mother the mother's maiden name
 * @param income rupiah a month, 0 for who does not work
 * @param phone national form {@code 084…} (no operator has 084), empty for who has none
 */
public record Person(
        long id,
        String nik,
        String name,
        Sex sex,
        LocalDate bornOn,
        String birthplace,
        String mother,
        Kin kin,
        Occupation occupation,
        long income,
        String phone,
        Home home) {

    /** Whether the person earns a living: only workers are counted and listed. */
    public boolean works() {
        return occupation.isWork();
    }

    /** Completed years of life on that day. */
    public int ageOn(LocalDate day) {
        return bornOn.until(day).getYears();
    }
}
