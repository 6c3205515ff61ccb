package id.payung.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import id.payung.linkage.Link.Verdict;
import id.payung.linkage.clustering.Edges;
import id.payung.linkage.clustering.Objection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which pairs a machine may join alone, and about which somebody is asked. */
class VerdictsTests {
    private static final Band BAND = new Band(-3, 10);
    private static final int MASTERS = 10;
    private static final Objection NONE = (_, _) -> false;

    private final Edges edges = new Edges();

    @ParameterizedTest(name = "{0} bits: {1}")
    @CsvSource({"9.9, UNSURE", "10, CERTAIN", "10.1, CERTAIN", "-3, UNSURE", "0, UNSURE"})
    void beyondTheBandNobodyNeedBeAsked(double bits, Verdict verdict) {
        edges.add(1, 12, bits);

        assertThat(verdicts(NONE)).containsExactly(verdict);
    }

    @Test
    void whoResemblesTwoOfTheRegisterIsNeverJoinedUnasked() {
        edges.add(1, 12, 20);
        edges.add(2, 12, -2);

        assertThat(verdicts(NONE)).containsExactly(Verdict.RIVALS, Verdict.UNSURE);
    }

    @Test
    void twoNewRecordsOfOneKnownPersonAreNoRivals() {
        edges.add(1, 12, 20);
        edges.add(1, 13, 19);
        edges.add(12, 13, 18);

        assertThat(verdicts(NONE)).containsOnly(Verdict.CERTAIN);
    }

    @Test
    void aContradictedResemblanceIsNoRival() {
        edges.add(1, 12, 20);
        edges.add(2, 12, 15);

        assertThat(verdicts((left, _) -> left == 2))
                .containsExactly(Verdict.CERTAIN, Verdict.CONTRADICTED);
    }

    @Test
    void withinTheBandAContradictionIsAQuestionLikeAnyOther() {
        edges.add(1, 12, 5);

        assertThat(verdicts((_, _) -> true)).containsExactly(Verdict.UNSURE);
    }

    @Test
    void theMostLikelyComesFirstAndEqualOnesInTheOrderOfTheList() {
        edges.add(3, 14, 7);
        edges.add(1, 13, 12);
        edges.add(2, 12, 7);
        edges.add(1, 12, 7);

        assertThat(links(NONE))
                .extracting(Link::earlier, Link::later)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, 13),
                        org.assertj.core.groups.Tuple.tuple(1, 12),
                        org.assertj.core.groups.Tuple.tuple(2, 12),
                        org.assertj.core.groups.Tuple.tuple(3, 14));
    }

    @Test
    void theUsualBandAsksFromOneToTenAndIsCertainFromAThousandToOne() {
        assertThat(Band.usual().ask()).isCloseTo(-3.3219, within(1e-3));
        assertThat(Band.usual().certain()).isCloseTo(9.9643, within(1e-3));
    }

    @ParameterizedTest(name = "{0}: {1} bits")
    @CsvSource({"0.5, 0", "0.6666667, 1", "0.2, -2", "0.999, 9.9643"})
    void probabilitiesBecomeBits(double probability, double bits) {
        assertThat(Band.bits(probability)).isCloseTo(bits, within(1e-3));
        assertThat(new Link(0, 1, bits, Verdict.UNSURE).probability())
                .isCloseTo(probability, within(1e-3));
    }

    @Test
    void aBandEndsWhereItBeginsAtTheEarliest() {
        assertThat(new Band(2, 2).ask()).isEqualTo(2);
        assertThatIllegalArgumentException().isThrownBy(() -> new Band(3, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new Band(Double.NaN, 2));
    }

    private List<Verdict> verdicts(Objection objection) {
        return links(objection).stream().map(Link::verdict).toList();
    }

    private List<Link> links(Objection objection) {
        return new Verdicts(BAND, MASTERS, objection).of(edges);
    }
}
