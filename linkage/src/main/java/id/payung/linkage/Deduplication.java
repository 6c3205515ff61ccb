package id.payung.linkage;

import id.payung.linkage.clustering.Clusters;
import id.payung.linkage.records.Field;
import id.payung.linkage.records.Fields;
import java.util.List;

/** Who is who in a list: the persons of all its records, or why they cannot be told. */
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
        ONE_RECORD
    }

    /**
     * Compares what the fields say.
     *
     * @param masters how many of the first records are known to be different persons; they are held
     *     against the later ones only
     * @param threshold odds in bits from which records are one person
     */
    static Deduplication of(Fields fields, int masters, double threshold, Phases phases)
            throws InterruptedException {
        List<Field> evidence = fields.fields();
        if (evidence.isEmpty()) {
            return Refusal.NOTHING_TO_COMPARE;
        }
        int size = evidence.getFirst().column().size();
        if (size < 2 || masters >= size) {
            return Refusal.ONE_RECORD;
        }
        Twins twins = masters > 0 ? Twins.none(size) : Twins.in(evidence);
        if (twins.kinds() < 2) {
            return Refusal.NOTHING_TO_COMPARE;
        }
        try (Linking linking = new Linking(twins.firstOfEach(evidence), masters, phases)) {
            return whole(linking.find(threshold), twins, size, threshold);
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
