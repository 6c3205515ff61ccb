package id.payung.linkage.blocking;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.linkage.People;
import id.payung.linkage.records.ColumnKind;
import id.payung.linkage.records.Field;
import id.payung.linkage.records.FieldsWriting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The keys of two records, part by part. */
class MeetingTests {
    private static final int SIZE = 300;
    private final List<Field> fields = new People(1).born(200).again(100).evidence().fields();

    @Test
    void answersForManyPartsAsEachPartDoesAlone() {
        List<KeyPart> parts = parts();
        Meeting meeting = new Meeting(parts);
        SplittableRandom chance = new SplittableRandom(1);
        for (int pair = 0; pair < 5000; pair++) {
            int left = chance.nextInt(SIZE);
            int right = pair % 2 == 0 ? 200 + left % 100 : chance.nextInt(SIZE);
            meeting.of(left, right);
            for (int asked = 0; asked < 4; asked++) {
                int one = chance.nextInt(parts.size());
                int other = chance.nextInt(parts.size());

                assertThat(meeting.share(new int[] {one, other}))
                        .as("%s and %s of %d, %d", parts.get(one), parts.get(other), left, right)
                        .isEqualTo(
                                parts.get(one).shares(left, right)
                                        && parts.get(other).shares(left, right));
            }
        }
    }

    @Test
    void remembersNothingOfTheTwoBefore() {
        Meeting meeting =
                new Meeting(List.of(KeyPart.of(List.of(fields.getFirst()), KeyForm.EXACT)));

        assertThat(meeting.of(0, 0).share(new int[] {0})).isTrue();
        assertThat(meeting.of(0, stranger()).share(new int[] {0})).isFalse();
        assertThat(meeting.left()).isZero();
        assertThat(meeting.right()).isEqualTo(stranger());
        assertThat(meeting.of(0, 0).share(new int[] {0})).isTrue();
    }

    @Test
    void whoIsAskedForNothingAgrees() {
        assertThat(new Meeting(parts()).of(0, stranger()).share(new int[0])).isTrue();
    }

    @ParameterizedTest(name = "{0}, {1} / {2}, {3} by {4}: {5}")
    @CsvSource({
        "Euis Sulastri, Kurnia,  Euis Sulastri, Wati,    EXACT,        true",
        "Euis Sulastri, Kurnia,  Sulastri Euis, Wati,    EXACT,        false",
        "Euis Sulastri, Kurnia,  Sulastri Euis, Wati,    WORDS,        true",
        "Euis Sulastri, Kurnia,  Soelastri,     Wati,    SOUND,        true",
        "Euis Sulastri, Kurnia,  Soelastri,     Wati,    WORDS,        false",
        "Euis,          Kurnia,  Euiz,          Wati,    ONE_LEFT_OUT, true",
        "Euis,          Kurnia,  Uis,           Wati,    ONE_LEFT_OUT, true",
        "Euis,          Kurnia,  Asep,          Wati,    ONE_LEFT_OUT, false",
        "'',            Kurnia,  '',            Kurnia,  EXACT,        false",
    })
    void twoNamesShareAKey(
            String name, String last, String other, String otherLast, KeyForm form, boolean share) {
        List<Field> two = two(name, last, other, otherLast);
        KeyPart part = KeyPart.of(List.of(two.getFirst()), form);

        assertThat(part.shares(0, 1)).isEqualTo(share);
        assertThat(part.shares(1, 0)).isEqualTo(share);
    }

    @ParameterizedTest(name = "{0}, {1} / {2}, {3}: {4}")
    @CsvSource({
        "Euis,  Kurnia, Kurnia, Euis,  true",
        "Euis,  Kurnia, Asep,   Euis,  true",
        "Euis,  Kurnia, Asep,   Wati,  false",
        "'',    Kurnia, Kurnia, '',    true",
    })
    void aNameMeetsItselfInTheOtherColumnToo(
            String name, String last, String other, String otherLast, boolean share) {
        KeyPart part = KeyPart.of(two(name, last, other, otherLast), KeyForm.WORDS);

        assertThat(part.shares(0, 1)).isEqualTo(share);
    }

    @Test
    void everySlotOfEveryColumnIsAKey() {
        KeyPart part = KeyPart.of(two("Euis Sulastri", "Kurnia", "Asep", ""), KeyForm.WORDS);

        assertThat(part.slots()).isEqualTo(4);
        assertThat(keys(part, 0)).hasSize(3).doesNotHaveDuplicates();
        assertThat(keys(part, 1)).hasSize(1);
    }

    @Test
    void twoFormsThatTellTheSameApartAreAlike() {
        List<Field> single = two("Euis", "Kurnia", "Asep", "Wati");
        KeyPart exact = KeyPart.of(List.of(single.getFirst()), KeyForm.EXACT);
        KeyPart words = KeyPart.of(List.of(single.getFirst()), KeyForm.WORDS);
        KeyPart sound = KeyPart.of(List.of(single.getFirst()), KeyForm.SOUND);
        KeyPart last = KeyPart.of(List.of(single.getLast()), KeyForm.EXACT);

        assertThat(exact.isLike(words)).isTrue();
        assertThat(exact.isLike(sound)).isFalse();
        assertThat(exact.isLike(last)).isFalse();
        assertThat(exact).hasToString("depan:exact");
    }

    /** Those that there are. */
    private static List<Long> keys(KeyPart part, int record) {
        List<Long> keys = new ArrayList<>();
        for (int slot = 0; slot < part.slots(); slot++) {
            keys.add(part.key(record, slot));
        }
        keys.removeIf(key -> key == 0);
        return keys;
    }

    private List<KeyPart> parts() {
        List<KeyPart> parts = new ArrayList<>();
        for (Field field : fields) {
            KeyForm.of(field.kind()).forEach(form -> parts.add(KeyPart.of(List.of(field), form)));
        }
        return parts;
    }

    private int stranger() {
        int record = 1;
        while (fields.getFirst().column().code(record) == fields.getFirst().column().code(0)) {
            record++;
        }
        return record;
    }

    private static List<Field> two(String name, String last, String other, String otherLast) {
        Map<String, ColumnKind> kinds = new LinkedHashMap<>();
        kinds.put("depan", ColumnKind.NAME);
        kinds.put("belakang", ColumnKind.NAME);
        return new FieldsWriting(kinds)
                .add(List.of(name, last))
                .add(List.of(other, otherLast))
                .fields()
                .fields();
    }
}
