package id.payung.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Rina shares out the same aid to every village of Jonggol and has a decree drafted for each. */
@BrowserTest
class PlanDraftingJourneyTests {
    private static final Pattern DRAFTS = Pattern.compile("/rencana/konsep/[0-9a-f-]{36}$");

    @Test
    void theAidOfEachVillageBecomesADraftAndThePageIsFitToBeRead(Street street) {
        Visitor rina = street.visitor("regency");
        rina.open("/rencana/desa?wilayah=32.01&mulai=2025-12&lama=1&jumlah=50000");
        rina.choose("Dana bantuan desa", "Donatur Sahabat Pekerja 2025");
        rina.click("Hitung");
        rina.click("Simpan rencana");
        Locator form =
                rina.page()
                        .locator("form")
                        .filter(
                                new Locator.FilterOptions()
                                        .setHas(rina.page().locator("button[name=tiap]")))
                        .first();
        form.locator("input[name=nomor]").fill("560/BANTUAN-DESA");
        form.locator("select[name=dasar]").selectOption(new SelectOption().setIndex(1));
        form.locator("button[name=tiap]").click();

        assertThat(rina.page()).hasURL(DRAFTS);
        assertThat(rina.page().locator("main .actions a").first()).isVisible();
        assertThat(rina.page().locator("main tbody a[href^='/sk/']").first()).isVisible();
        assertThat(rina.content()).contains("560/BANTUAN-DESA");
        for (Manner manner : List.of(Manner.DESK, Manner.PHONE)) {
            Visitor reader = street.visitor("regency", manner);
            assertThat(reader.open(rina.address())).isEqualTo(200);
            Eye eye = new Eye(reader.page());
            eye.keepPicture("rencana-konsep", manner);
            assertThat(eye.violations()).as("axe on %s", manner).isEmpty();
            assertThat(eye.overflow()).isZero();
            assertThat(reader.complaints()).isEmpty();
        }
    }
}
