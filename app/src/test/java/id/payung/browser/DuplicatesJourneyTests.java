package id.payung.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Rina decides about records that may be one person without taking her hands off the keyboard. */
@BrowserTest
class DuplicatesJourneyTests {
    private static final Pattern NEXT = Pattern.compile("/ganda/[0-9a-f-]{36}\\?sudah=");

    @Test
    void oneKeyAnswersAndTheNextPairStandsThere(Street street) {
        Visitor rina = street.visitor("regency");
        rina.open("/ganda");
        rina.click("Mulai memutuskan");
        int waiting = waiting(rina);

        rina.page().keyboard().press("n");
        assertThat(rina.page()).hasURL(NEXT);
        assertThat(rina.content()).contains("Putusan disimpan.");
        assertThat(waiting(rina)).as("later is still waiting").isEqualTo(waiting);

        String second = rina.address();
        rina.page().keyboard().press("b");
        rina.page().waitForURL(url -> !url.endsWith(second));
        assertThat(waiting(rina)).as("two people wait no longer").isEqualTo(waiting - 1);
        assertThat(rina.complaints()).isEmpty();
    }

    @Test
    void aShortcutOfTheBrowserAndAnUnknownKeyDecideNothing(Street street) {
        Visitor rina = street.visitor("regency");
        rina.open("/ganda");
        rina.click("Mulai memutuskan");
        String pair = rina.address();
        int waiting = waiting(rina);

        rina.page().keyboard().press("Alt+b");
        rina.page().keyboard().press("q");
        rina.page().reload();

        assertThat(rina.address()).isEqualTo(pair);
        assertThat(waiting(rina)).isEqualTo(waiting);
    }

    @Test
    void whatTheAnswerWouldDoIsSaidBeforeTheBarThatAnswers(Street street) {
        for (Manner manner : List.of(Manner.DESK, Manner.PHONE)) {
            Visitor rina = street.visitor("regency", manner);
            rina.open(pair(rina, "main form .alert"));
            for (Locator alert : rina.page().locator("main form .alert").all()) {
                assertThat(bottom(alert)).isLessThan(top(rina.page().locator("form > .verdict")));
            }
            assertThat(rina.page().locator("main form .alert").count()).isPositive();
        }
    }

    @Test
    void aMergeIsProposedByKeyAndItsPageIsFitToBeRead(Street street) {
        Visitor rina = street.visitor("regency");
        rina.open(pair(rina, "[data-key=s]:enabled"));
        rina.page().keyboard().press("s");
        assertThat(rina.page()).hasURL(Pattern.compile("(/ganda|\\?sudah=[0-9a-f-]{36})$"));

        String merge = firstMerge(rina);
        for (Manner manner : List.of(Manner.DESK, Manner.PHONE)) {
            Visitor reader = street.visitor("regency", manner);
            assertThat(reader.open(merge)).isEqualTo(200);
            Eye eye = new Eye(reader.page());
            eye.keepPicture("ganda-gabungan-satu", manner);
            assertThat(eye.violations()).as("axe on %s", manner).isEmpty();
            assertThat(eye.overflow()).isZero();
            assertThat(reader.complaints()).isEmpty();
        }
        rina.open("/ganda/mutu");
        new Eye(rina.page()).keepPicture("ganda-mutu-diputuskan", Manner.DESK);
        assertThat(rina.content()).contains("satu orang");
    }

    private static String firstMerge(Visitor rina) {
        for (String standing : List.of("diusulkan", "digabungkan")) {
            rina.open("/ganda/gabungan?keadaan=" + standing);
            Locator link = rina.page().locator("main tbody th a");
            if (link.count() > 0) {
                return Objects.requireNonNull(link.first().getAttribute("href"));
            }
        }
        throw new AssertionError("no merge was made");
    }

    /** A pair whose page holds this. */
    private static String pair(Visitor rina, String selector) {
        rina.open("/ganda");
        List<String> pairs =
                rina.page().locator("main tbody th a").all().stream()
                        .map(link -> Objects.requireNonNull(link.getAttribute("href")))
                        .toList();
        for (String pair : pairs) {
            rina.open(pair);
            if (rina.page().locator(selector).count() > 0) {
                return pair;
            }
        }
        throw new AssertionError("no pair of " + pairs.size() + " has " + selector);
    }

    /** How many pairs wait, as the line above the heading says. */
    private static int waiting(Visitor visitor) {
        var found =
                Pattern.compile("(\\d+) menunggu")
                        .matcher(visitor.page().locator("main").innerText());
        assertThat(found.find()).isTrue();
        return Integer.parseInt(found.group(1));
    }

    private static double top(Locator of) {
        return ((Number) Objects.requireNonNull(of.evaluate("e => e.getBoundingClientRect().top")))
                .doubleValue();
    }

    private static double bottom(Locator of) {
        return ((Number)
                        Objects.requireNonNull(
                                of.evaluate("e => e.getBoundingClientRect().bottom")))
                .doubleValue();
    }
}
