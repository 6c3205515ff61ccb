package id.payung.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** What a page weighs on a village's line, compressed as it travels. */
@BrowserTest
class WeightTests {
    private static final long FIRST_LOAD = 100 * 1024;
    private static final long REPEAT = 15 * 1024;

    @Test
    void theFirstPageIsLightAndTheNextOnesAreLighter(Street street) {
        Visitor rina = street.visitor("regency");
        AtomicLong bytes = counting(rina);
        rina.open("/pekerja");
        // The browser tells what a page weighed a moment after the page is there.
        rina.page().waitForCondition(() -> bytes.get() > 0);
        long first = bytes.getAndSet(0);
        assertThat(first).as("bytes of a first load").isBetween(1L, FIRST_LOAD);
        for (String page : new String[] {"/", "/daftar", "/pekerja", "/kepesertaan", "/sk"}) {
            bytes.set(0);
            rina.open(page);
            rina.page().waitForCondition(() -> bytes.get() > 0);
            assertThat(bytes.get()).as("bytes of %s afterwards", page).isBetween(1L, REPEAT);
        }
    }

    @Test
    void styleAndScriptAreKeptForAYearUnderAnAddressOfTheirContentOrVersion(Street street) {
        Visitor siti = street.visitor("village");
        siti.open("/");
        var links = siti.page().locator("link[rel=stylesheet], script[src]").all();
        assertThat(links).isNotEmpty();
        for (var link : links) {
            String href =
                    link.getAttribute("href") == null
                            ? link.getAttribute("src")
                            : link.getAttribute("href");
            assertThat(href).containsPattern("-[0-9a-f]{32}\\.|/\\d+\\.\\d+\\.\\d+/");
            assertThat(siti.page().request().get(href).headers().get("cache-control"))
                    .contains("max-age=31536000");
        }
    }

    private static AtomicLong counting(Visitor visitor) {
        AtomicLong bytes = new AtomicLong();
        CDPSession session = visitor.page().context().newCDPSession(visitor.page());
        session.on("Network.loadingFinished", event -> bytes.addAndGet(length(event)));
        session.send("Network.enable");
        return bytes;
    }

    private static long length(JsonObject event) {
        return event.get("encodedDataLength").getAsLong();
    }
}
