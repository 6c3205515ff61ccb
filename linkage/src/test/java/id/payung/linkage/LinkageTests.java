package id.payung.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.payung.linkage.model.Explanation;
import id.payung.linkage.model.Model;
import id.payung.linkage.model.ModelFile;
import id.payung.linkage.model.ModelReading;
import id.payung.linkage.records.ColumnKind;
import id.payung.linkage.records.FieldsWriting;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A new list held against a register. */
class LinkageTests {
    private static final int MASTERS = 3000;
    private static final int KNOWN = 400;

    @Test
    void recognisesTheWorkersWhomTheRegisterKnows() throws Exception {
        People people = new People(1).born(MASTERS).again(KNOWN).born(300);

        Linkage.Done found = done(people, Optional.empty());

        List<Link> certain = certain(found);
        assertThat(certain).allMatch(link -> isRight(people, link));
        assertThat(certain.size()).isGreaterThan(KNOWN * 97 / 100);
    }

    @Test
    void neverComparesTwoRecordsOfTheRegister() throws Exception {
        People people = new People(2).born(MASTERS).again(KNOWN);

        Linkage.Done found = done(people, Optional.empty());

        assertThat(found.links()).allMatch(link -> link.later() >= MASTERS);
        assertThat(found.compared()).isLessThan(60L * KNOWN);
    }

    @Test
    void findsWhoStandsInTheNewListTwice() throws Exception {
        People people = new People(3).born(MASTERS).again(300);
        people.record("Euis Sulastri", "1985-03-12", "9999014903850007", "Singajaya", "");
        people.record(
                "Euis Sulastri", "1985-03-12", "9999014903850007", "Singajaya", "081234567890");
        int second = people.rows().size() - 1;

        assertThat(certain(done(people, Optional.empty())))
                .anyMatch(link -> link.earlier() == second - 1 && link.later() == second);
    }

    @Test
    void linksASingleNewWorkerWithWhatWasLearntBefore() throws Exception {
        People earlier = new People(4).born(MASTERS).again(KNOWN);
        Model learnt = done(earlier, Optional.empty()).model();
        People one = new People(4).born(MASTERS).again(1);

        Linkage.Done found = done(one, Optional.of(learnt));

        assertThat(found.links().getFirst())
                .returns(0, Link::earlier)
                .returns(MASTERS, Link::later)
                .returns(Link.Verdict.CERTAIN, Link::verdict);
    }

    @Test
    void givesTheSameOddsAfterTheModelWasSavedAndRead() throws Exception {
        People people = new People(5).born(MASTERS).again(KNOWN);
        Linkage.Done before = done(people, Optional.empty());

        ModelReading read = ModelReading.of(ModelFile.text(before.model()));

        assertThat(read).isInstanceOf(ModelReading.Done.class);
        Linkage.Done after = done(people, Optional.of(((ModelReading.Done) read).model()));
        Map<String, Double> odds = new java.util.HashMap<>();
        after.links().forEach(link -> odds.put(link.earlier() + "-" + link.later(), link.bits()));
        assertThat(before.links().stream().filter(link -> link.bits() > 0))
                .allSatisfy(
                        link ->
                                assertThat(odds.get(link.earlier() + "-" + link.later()))
                                        .isCloseTo(link.bits(), within(2.0)));
    }

    @Test
    void asksAboutAWorkerWhoResemblesTwoOfTheRegister() throws Exception {
        People people = new People(6).born(MASTERS);
        people.record("Asep Suryaningrat", "1970-05-17", "", "Singajaya", "081234567890");
        people.record("Asep Suryaningrat", "1970-05-17", "", "Singajaya", "081234567899");
        int masters = people.rows().size();
        people.again(KNOWN);
        people.record("Asep Suryaningrat", "1970-05-17", "", "Singajaya", "");
        int last = people.rows().size() - 1;

        Linkage.Done found = done(people, masters, Optional.empty());

        assertThat(found.links())
                .filteredOn(link -> link.later() == last)
                .hasSizeGreaterThan(1)
                .noneMatch(link -> link.verdict() == Link.Verdict.CERTAIN);
    }

    @Test
    void asksWhenTwoPossibleIdentityNumbersDiffer() throws Exception {
        People people = new People(7).born(MASTERS);
        people.record("Dedi Mulyadi", "1961-09-02", "9999010209610011", "Nagrak", "081234567890");
        int masters = people.rows().size();
        people.again(KNOWN);
        people.record("Dedi Mulyadi", "1961-09-02", "9999070209610345", "Nagrak", "081234567890");
        int last = people.rows().size() - 1;

        assertThat(done(people, masters, Optional.empty()).links())
                .filteredOn(link -> link.later() == last)
                .isNotEmpty()
                .noneMatch(link -> link.verdict() == Link.Verdict.CERTAIN);
    }

    @Test
    void explainsEachScoreAsASumOfWhatTheFieldsSay() throws Exception {
        People people = new People(8).born(MASTERS).again(KNOWN);
        Linkage.Done found = done(people, Optional.empty());

        for (Link link : found.links().subList(0, 50)) {
            Explanation why = found.explain(link);
            assertThat(why.bits()).isCloseTo(link.bits(), within(1e-3));
            assertThat(why.probability()).isCloseTo(link.probability(), within(1e-3));
            assertThat(why.contributions().stream().map(Explanation.Contribution::field))
                    .containsExactlyElementsOf(People.FIELDS.keySet());
        }
    }

    @Test
    void refusesAModelOfOtherFields() throws Exception {
        Model learnt = done(new People(9).born(100).again(50), Optional.empty()).model();
        FieldsWriting other = new FieldsWriting(Map.of("alamat", ColumnKind.TEXT));
        other.add(List.of("Kp. Suka Maju")).add(List.of("Kp. Sukamaju"));

        assertThat(
                        Linkage.of(
                                other.fields(),
                                1,
                                Optional.of(learnt),
                                Band.usual(),
                                new Phases(_ -> {})))
                .isEqualTo(Linkage.Refusal.OTHER_FIELDS);
    }

    @Test
    void refusesAListWithoutAnybodyNew() throws Exception {
        People people = new People(10).born(20);

        assertThat(
                        Linkage.of(
                                people.evidence(),
                                20,
                                Optional.empty(),
                                Band.usual(),
                                new Phases(_ -> {})))
                .isEqualTo(Linkage.Refusal.ONE_RECORD);
    }

    private static boolean isRight(People people, Link link) {
        return people.person(link.earlier()) == people.person(link.later());
    }

    private static List<Link> certain(Linkage.Done found) {
        return found.links().stream()
                .filter(link -> link.verdict() == Link.Verdict.CERTAIN)
                .toList();
    }

    private static Linkage.Done done(People people, Optional<Model> known) throws Exception {
        return done(people, Math.min(MASTERS, people.rows().size() - 1), known);
    }

    private static Linkage.Done done(People people, int masters, Optional<Model> known)
            throws Exception {
        Linkage found =
                Linkage.of(people.evidence(), masters, known, Band.usual(), new Phases(_ -> {}));
        assertThat(found).isInstanceOf(Linkage.Done.class);
        return (Linkage.Done) found;
    }
}
