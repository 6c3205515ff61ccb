package id.payung.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RefusalTests {
    private sealed interface SeatRefused extends Refusal.Named {
        @Override
        default String about() {
            return "seat";
        }

        record Taken() implements SeatRefused {}

        record HeldBy(String worker, YearMonth month) implements SeatRefused {}

        record NotAScan(@Nullable String file) implements SeatRefused {}

        record Because(Refusal why) implements SeatRefused, Refusal.PassedOn {}

        record TooDear(long rupiah) implements SeatRefused {
            @Override
            public java.util.List<Object> args() {
                return java.util.List.of(Rupiah.of(rupiah));
            }
        }
    }

    @Test
    void itsCodeIsWhatWasAskedForAndItsOwnName() {
        assertThat(new SeatRefused.Taken().code()).isEqualTo("seat-taken");
        assertThat(new SeatRefused.HeldBy("Euis", YearMonth.of(2025, 11)).code())
                .isEqualTo("seat-held-by");
        assertThat(new SeatRefused.NotAScan(null).code()).isEqualTo("seat-not-a-scan");
    }

    @Test
    void itsWordsMentionItsComponentsInTheirOrder() {
        assertThat(new SeatRefused.HeldBy("Euis", YearMonth.of(2025, 11)).args())
                .containsExactly("Euis", YearMonth.of(2025, 11));
        assertThat(new SeatRefused.Taken().args()).isEmpty();
        assertThat(new SeatRefused.NotAScan(null).args()).containsExactly((Object) null);
    }

    @Test
    void whatAnotherModuleRefusedIsToldInItsOwnWords() {
        var passedOn =
                new SeatRefused.Because(new SeatRefused.HeldBy("Asep", YearMonth.of(2025, 12)));
        assertThat(passedOn.code()).isEqualTo("seat-held-by");
        assertThat(passedOn.args()).containsExactly("Asep", YearMonth.of(2025, 12));
    }

    @Test
    void whatReadsOtherwiseSaysSo() {
        assertThat(new SeatRefused.TooDear(16_800).args()).containsExactly(Rupiah.of(16_800));
    }
}
