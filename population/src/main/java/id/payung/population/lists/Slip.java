package id.payung.population.lists;

import id.payung.population.Person;
import java.util.SplittableRandom;

/**
 * The moment at which somebody types a row wrong.
 *
 * @param neighbour the person of the row above; the same person in a list's first row
 */
record Slip(Person person, Person neighbour, ListShape.Hand hand, SplittableRandom chance) {

    /** One of these, all equally likely. */
    String oneOf(String... choices) {
        return choices[chance.nextInt(choices.length)];
    }

    /** A whole number from the first to the last, both included. */
    int between(int first, int last) {
        return chance.nextInt(first, last + 1);
    }
}
