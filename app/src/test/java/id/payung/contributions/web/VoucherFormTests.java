package id.payung.contributions.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.contributions.Voucher;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VoucherFormTests {
    private static final VoucherForm GOOD = form("SP2D-0012/2025", "2025-12-10", "Rp8.920.800");

    private static VoucherForm form(String reference, String day, String amount) {
        return VoucherForm.typed(
                "sp2d",
                Map.of("sp2d-nomor", reference, "sp2d-tanggal", day, "sp2d-jumlah", amount));
    }

    @Test
    void aPaymentIsReadAsItStandsOnTheTreasurysOrder() {
        assertThat(GOOD.errors()).isEmpty();
        assertThat(GOOD.voucher())
                .isEqualTo(new Voucher("SP2D-0012/2025", LocalDate.of(2025, 12, 10), 8_920_800));
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
        assertThat(form(reference, day, amount).errors()).containsOnlyKeys("sp2d-" + field);
    }

    @Test
    void aReferenceEndsAtAHundredSigns() {
        assertThat(form("9".repeat(100), "2025-12-10", "16800").errors()).isEmpty();
        assertThat(form("9".repeat(101), "2025-12-10", "16800").errors())
                .containsOnlyKeys("sp2d-nomor");
    }

    @Test
    void anEmptyFormNamesEveryFieldInTheOrderOfThePage() {
        assertThat(VoucherForm.typed("spm", Map.of()).errors().keySet())
                .containsExactly("spm-nomor", "spm-tanggal", "spm-jumlah");
    }
}
