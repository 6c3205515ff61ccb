package id.payung.population.lists;

import id.payung.population.Person;
import java.util.List;
import java.util.function.Predicate;

/**
 * Somebody who hands in lists of workers.
 *
 * @param code first part of the file names, such as {@code provinsi}
 * @param title what stands above the header where there is a title
 * @param calls whom the office means to list
 * @param share of those whom it does list, from 0 to 1; people of the story are never left out
 * @param shapes of which each of its lists takes one
 */
public record Office(
        String code,
        String title,
        Reach reach,
        Predicate<Person> calls,
        double share,
        List<ListShape> shapes,
        Faults faults) {

    /** Copies the shapes; an office needs at least one. */
    public Office {
        shapes = List.copyOf(shapes);
        if (shapes.isEmpty()) {
            throw new IllegalArgumentException("an office writes lists of some shape");
        }
    }

    /** The same office making other faults. */
    public Office with(Faults other) {
        return new Office(code, title, reach, calls, share, shapes, other);
    }

    /** The same office writing lists of that shape only. */
    public Office with(ListShape shape) {
        return new Office(code, title, reach, calls, share, List.of(shape), faults);
    }
}
