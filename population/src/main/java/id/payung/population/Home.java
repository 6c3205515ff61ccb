package id.payung.population;

/**
 * The household to which a person belongs and where it lives.
 *
 * @param number of the household, unique in its population
 * @param familyCard KK number of 16 digits in the impossible province 99, shared by all members
 * @param street first line of the address
 * @param rt neighbourhood, from 1
 * @param rw hamlet, from 1
 * @param decile welfare decile of DTSEN, 1 the poorest to 10
 */
public record Home(
        long number,
        String familyCard,
        String street,
        int rt,
        int rw,
        int decile,
        Village village) {}
