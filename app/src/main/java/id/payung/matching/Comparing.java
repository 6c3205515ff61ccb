package id.payung.matching;

import id.payung.linkage.Scoring;
import id.payung.linkage.clustering.Contradictions;
import id.payung.linkage.clustering.Objection;
import id.payung.linkage.comparison.Agreement;
import id.payung.linkage.comparison.Comparisons;
import id.payung.linkage.model.Explanation;
import id.payung.linkage.model.Model;
import id.payung.linkage.records.Field;
import id.payung.linkage.records.FieldsWriting;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Some people held side by side under a model of strangers and what goes with it. */
final class Comparing {
    private static final int FEW_FIGURES = 2;

    private final Map<UUID, Person> people = new HashMap<>();
    private final Map<UUID, Integer> places = new HashMap<>();
    private final Scoring chance;
    private final Weighing weighing;
    private final Objection contradictions;

    /** At least one person, at most a few thousand: they are all held in memory. */
    Comparing(Collection<Person> those, Model model) {
        FieldsWriting writing = new FieldsWriting(Evidence.kinds());
        for (Person person : those) {
            places.put(person.id(), places.size());
            people.put(person.id(), person);
            writing.add(person.said());
        }
        List<Field> fields = writing.fields().fields();
        this.chance = Scoring.of(fields, model);
        this.weighing = Weighing.of(model);
        this.contradictions = Contradictions.in(Comparisons.of(fields));
    }

    Person person(UUID id) {
        return java.util.Objects.requireNonNull(people.get(id));
    }

    boolean knows(Likely pair) {
        return people.containsKey(pair.one()) && people.containsKey(pair.other());
    }

    /** What the score is at most: quickly found, because chance alone is looked at. */
    double bitsAtMost(Likely pair) {
        return chance.bits(place(pair.one()), place(pair.other()));
    }

    /** Whether something forbids to take them for one person unasked, however alike they are. */
    boolean contradicts(Likely pair) {
        return contradictions.between(place(pair.one()), place(pair.other()))
                || person(pair.one()).differsInSerial(person(pair.other()));
    }

    Score score(Likely pair) {
        Explanation why = chance.explain(place(pair.one()), place(pair.other()));
        return weighing.weigh(why.contributions().stream().map(each -> clue(each, pair)).toList());
    }

    private Clue clue(Explanation.Contribution said, Likely pair) {
        Evidence evidence = Evidence.valueOf(said.field());
        List<Integer> unlike =
                evidence == Evidence.NIK
                        ? person(pair.one()).figuresUnlike(person(pair.other()))
                        : List.of();
        Agreement agreement = said.agreement();
        return new Clue(
                evidence,
                agreement,
                said.bits(),
                said.rarity(),
                unlike.size() <= FEW_FIGURES ? unlike : List.of());
    }

    private int place(UUID id) {
        return java.util.Objects.requireNonNull(places.get(id));
    }
}
