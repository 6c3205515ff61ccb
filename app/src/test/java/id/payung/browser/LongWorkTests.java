package id.payung.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.payung.access.Accounts;
import id.payung.runs.Runs;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.testing.CountingJob;
import id.payung.testing.StoryWorld;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionOperations;

/** Work that takes long is seen going on, whoever reloads, leaves or comes back. */
@BrowserTest
class LongWorkTests {
    private final CountDownLatch may = new CountDownLatch(1);

    @BeforeEach
    void aJobStopsHalfway(Street street) {
        CountingJob job = street.payung().room(CountingJob.class);
        job.may = may;
        Actor siti = street.payung().room(Accounts.class).actor("siti").orElseThrow();
        TransactionOperations transactions = street.payung().room(TransactionOperations.class);
        Acting.run(
                siti,
                () ->
                        transactions.executeWithoutResult(
                                _ ->
                                        street.payung()
                                                .room(Runs.class)
                                                .start(
                                                        job.kind(),
                                                        UUID.randomUUID(),
                                                        "usulan-besar.csv",
                                                        StoryWorld.SINGAJAYA)));
    }

    @AfterEach
    void itMayGoOn() {
        may.countDown();
    }

    @Test
    void progressSurvivesAReloadAndEndsBeforeTheEyesOfWhoWaits(Street street) {
        Visitor siti = street.visitor("village");
        siti.open("/proses");
        assertThat(work(siti)).containsText("berjalan");
        siti.page().reload();
        assertThat(work(siti)).containsText("berjalan");
        assertThat(siti.named("Hentikan usulan-besar.csv").count()).isEqualTo(1);
        may.countDown();
        assertThat(work(siti)).containsText("selesai");
        assertThat(work(siti)).containsText("100 %");
        assertThat(siti.complaints()).isEmpty();
    }

    @Test
    void somebodyWithoutScriptSeesTheSameAndThePageComesAgainByItself(Street street) {
        Visitor siti = street.visitor("village", Manner.PHONE_WITHOUT_SCRIPT);
        siti.open("/proses");
        may.countDown();
        assertThat(work(siti)).containsText("selesai");
    }

    private static Locator work(Visitor visitor) {
        return visitor.page()
                .locator("tbody tr", new Page.LocatorOptions().setHasText("usulan-besar.csv"))
                .first();
    }
}
