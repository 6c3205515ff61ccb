package id.payung.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RupiahTests {

    @ParameterizedTest
    @CsvSource({
        "0, nol rupiah",
        "11, sebelas rupiah",
        "19, sembilan belas rupiah",
        "100, seratus rupiah",
        "1000, seribu rupiah",
        "1011, seribu sebelas rupiah",
        "16800, enam belas ribu delapan ratus rupiah",
        "200000, dua ratus ribu rupiah",
        "1000000, satu juta rupiah",
        "244944000, dua ratus empat puluh empat juta sembilan ratus empat puluh empat ribu rupiah",
        "1000001000, satu miliar seribu rupiah"
    })
    void papersRepeatTheAmountInWords(long amount, String words) {
        assertThat(Rupiah.spelled(amount)).isEqualTo(words);
    }
}
