package id.payung.contributions.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaymentFormTests {
    private static final PaymentForm GOOD = form("SP2D-0012/2025", "2025-12-10", "Rp8.920.800");

    private static PaymentForm form(String reference, String day, String amount) {
        return PaymentForm.typed(Map.of("nomor", reference, "tanggal", day, "jumlah", amount));
    }

    @Test
    void aPaymentIsReadAsItStandsOnTheTreasurysOrder() {
        assertThat(GOOD.errors()).isEmpty();
        assertThat(GOOD.reference()).isEqualTo("SP2D-0012/2025");
        assertThat(GOOD.day()).contains(LocalDate.of(2025, 12, 10));
        assertThat(GOOD.rupiah()).isEqualTo(8_920_800);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 2025-12-10, 16800, nomor",
        "SP2D, 31/02/2025, 16800, tanggal",
        "SP2D, 2025-02-30, 16800, tanggal",
        "SP2D, 2025-12-10, '', jumlah",
        "SP2D, 2025-12-10, 0, jumlah",
        "SP2D, 2025-12-10, '8,920,800', jumlah",
        "SP2D, 2025-12-10, -16800, jumlah"
    })
    void eachFieldIsMendedByItself(String reference, String day, String amount, String field) {
        assertThat(form(reference, day, amount).errors()).containsOnlyKeys(field);
    }

    @Test
    void aReferenceEndsAtAHundredSigns() {
        assertThat(form("9".repeat(100), "2025-12-10", "16800").errors()).isEmpty();
        assertThat(form("9".repeat(101), "2025-12-10", "16800").errors()).containsOnlyKeys("nomor");
    }

    @Test
    void anEmptyFormNamesEveryFieldInTheOrderOfThePage() {
        assertThat(PaymentForm.typed(Map.of()).errors().keySet())
                .containsExactly("nomor", "tanggal", "jumlah");
    }
}
