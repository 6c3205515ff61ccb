package id.payung.population;

import java.time.LocalDate;

/**
 * Somebody of the story world, settled to the last digit.
 *
 * @param nickname what neighbours and careless lists write instead of the name
 */
public record StoryPerson(
        String nik,
        String familyCard,
        String name,
        String nickname,
        Sex sex,
        LocalDate bornOn,
        String mother,
        Kin kin,
        Occupation occupation,
        long income,
        String phone,
        String street,
        int rt,
        int rw,
        int decile) {}
