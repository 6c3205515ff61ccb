package id.payung.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegisteredNumbersTests {
    private final Random hash = new Random(20261128);

    /** As evenly spread as what a keyed hash gives. */
    private byte[] index() {
        byte[] index = new byte[16];
        hash.nextBytes(index);
        return index;
    }

    private List<byte[]> indexes(int count) {
        List<byte[]> indexes = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            indexes.add(index());
        }
        return indexes;
    }

    private static RegisteredNumbers filled(long expected, List<byte[]> indexes) {
        RegisteredNumbers registered = RegisteredNumbers.about(expected);
        indexes.forEach(registered::add);
        return registered;
    }

    private double strangersThatPass(RegisteredNumbers registered) {
        return indexes(100_000).stream().filter(registered::mayHold).count() / 100_000.0;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 1_000, 50_000})
    void whoeverIsRegisteredPasses(int workers) {
        List<byte[]> indexes = indexes(workers);
        assertThat(indexes).allMatch(filled(workers, indexes)::mayHold);
    }

    @Test
    void moreThanExpectedStillAllPass() {
        List<byte[]> indexes = indexes(20_000);
        assertThat(indexes).allMatch(filled(10, indexes)::mayHold);
    }

    /** Four bits of sixteen a worker; a size that is no power of two is rounded up. */
    @ParameterizedTest
    @ValueSource(ints = {20_000, 32_768, 50_000})
    void ofNumbersThatNobodyBearsOneInFourHundredPasses(int workers) {
        assertThat(strangersThatPass(filled(workers, indexes(workers)))).isLessThan(0.003);
    }

    @Test
    void nobodyPassesAnEmptyRegister() {
        assertThat(strangersThatPass(RegisteredNumbers.about(0))).isZero();
    }

    @Test
    void aRegisterOfAllIndonesiaTakesNoMoreThanSixtyFourMegabytes() {
        RegisteredNumbers registered = RegisteredNumbers.about(Long.MAX_VALUE / 4);
        byte[] somebody = index();
        registered.add(somebody);
        assertThat(registered.bytes()).isEqualTo(64 << 20);
        assertThat(registered.mayHold(somebody)).isTrue();
    }

    @Test
    void anUnknownRegisterIsAskedForEverything() {
        assertThat(strangersThatPass(RegisteredNumbers.unknown())).isOne();
    }
}
