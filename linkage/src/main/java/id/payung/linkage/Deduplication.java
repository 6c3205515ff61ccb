package id.payung.linkage;

import id.payung.linkage.clustering.Clusters;
import id.payung.linkage.model.Model;
import id.payung.linkage.records.Field;
import id.payung.linkage.records.Fields;
import java.util.List;
import java.util.Optional;

/**
 * Who is who in a list: the persons of all its records, or why they cannot be told.
 *
 * <p>A new list can be held against a master list whose people are told apart already. What comes
 * out is defined by the whole: under one model, each new record belongs to the same person as if
 * both lists had been searched together, wherever that search leaves the people of the master
 * apart; where it would have joined two of them, the master is right and they stay two. (Records
 * that say the very same are one before anything is weighed, in either way.) No pair within the
 * master is compared, so the work grows with the new list.
 */
public sealed interface Deduplication {

    /**
     * The persons of all records.
     *
     * @param findings what was compared and learnt, about one record of each kind
     * @param kinds which kind of equal records each record belongs to
     */
    record Done(Clusters persons, Findings findings, Clusters kinds) implements Deduplication {

        /** How well the persons agree with a known truth. */
        public Accuracy against(Truth truth) {
            return Accuracy.of(persons, truth, findings.together(kinds, truth));
        }
    }

    /** Why nobody can be told from anybody. */
    enum Refusal implements Deduplication {
        /** No column tells people apart. */
        NOTHING_TO_COMPARE,
        ONE_RECORD,
        /** The model was learnt on other fields. */
        OTHER_FIELDS
    }

    /**
     * Compares what the fields say and learns from it.
     *
     * @param masters how many of the first records are known to be different persons; they are held
     *     against the later ones only
     * @param threshold odds in bits from which records are one person
     */
    static Deduplication of(Fields fields, int masters, double threshold, Phases phases)
            throws InterruptedException {
        return of(fields, masters, Optional.empty(), threshold, phases);
    }

    /**
     * The same with what was learnt before.
     *
     * @param known a model of the same fields; without one, it is learnt from these records
     */
    static Deduplication of(
            Fields fields, int masters, Optional<Model> known, double threshold, Phases phases)
            throws InterruptedException {
        List<Field> evidence = fields.fields();
        if (evidence.isEmpty()) {
            return Refusal.NOTHING_TO_COMPARE;
        }
        int size = evidence.getFirst().column().size();
        if (size < 2 || masters >= size) {
            return Refusal.ONE_RECORD;
        }
        if (known.isPresent() && !known.get().fits(evidence)) {
            return Refusal.OTHER_FIELDS;
        }
        Twins twins = masters > 0 ? Twins.none(size) : Twins.in(evidence);
        if (twins.kinds() < 2) {
            return Refusal.NOTHING_TO_COMPARE;
        }
        try (Linking linking = new Linking(twins.firstOfEach(evidence), masters, phases)) {
            return whole(linking.find(known, threshold), twins, size, threshold);
        }
    }

    private static Done whole(Findings findings, Twins twins, int size, double threshold) {
        int[] names = new int[size];
        int[] kinds = new int[size];
        boolean[] met = new boolean[twins.kinds()];
        int alone = findings.persons().count();
        for (int record = 0; record < size; record++) {
            int kind = twins.kind(record);
            kinds[record] = kind;
            boolean same = !met[kind] || findings.scoring().bits(kind, kind) >= threshold;
            names[record] = same ? findings.persons().of(kind) : alone++;
            met[kind] = true;
        }
        return new Done(Clusters.named(names), findings, Clusters.named(kinds));
    }
}
