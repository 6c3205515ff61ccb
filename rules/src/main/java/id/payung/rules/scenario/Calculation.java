package id.payung.rules.scenario;

import java.util.List;

/** One kind of question that a scenario can ask. */
interface Calculation {

    /** The value of {@code calculate}. */
    String name();

    /** The keys that {@code given} may hold. */
    List<String> given();

    /** The keys of the result in their order. */
    List<ResultKey> results();

    /** Reads what is given; with problems noted the question must not be asked. */
    Asked read(Given given);

    /** A question that was read completely. */
    interface Asked {
        Answer answer();
    }
}
