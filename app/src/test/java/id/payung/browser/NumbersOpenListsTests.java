package id.payung.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever number Today shows, the list behind it counts exactly that. */
@BrowserTest
class NumbersOpenListsTests {
    private static final Pattern NUMBER = Pattern.compile("(?:Rp)?\\d{1,3}(?:\\.\\d{3})*");
    private static final int AREAS = 3;

    /** A number and the address of its list. */
    private record Promise(String number, String href) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "administrator",
                "branch",
                "province",
                "province-head",
                "regency",
                "regency-head",
                "treasurer",
                "district",
                "village",
                "agent",
                "auditor"
            })
    void everyNumberOfTodayIsTheCountOfTheListItOpens(String role, Street street) {
        Visitor visitor = street.visitor(role, Manner.DESK_WITHOUT_SCRIPT);
        visitor.open("/");
        List<Promise> promises = promises(visitor);
        assertThat(promises).as("numbers").isNotEmpty();
        SoftAssertions all = new SoftAssertions();
        for (Promise promise : promises) {
            all.assertThat(visitor.open(promise.href())).as("%s", promise).isEqualTo(200);
            all.assertThat(counts(visitor)).as("%s", promise).contains(promise.number());
            all.assertThat(rows(visitor))
                    .as("%s", promise)
                    .isEqualTo(expectedRows(promise, visitor));
        }
        all.assertAll();
    }

    private static List<Promise> promises(Visitor visitor) {
        List<Promise> promises = new ArrayList<>();
        for (Locator figure : visitor.page().locator(".figures > a, .todo a").all()) {
            promises.add(promise(figure.locator("b").first(), figure));
        }
        for (Locator step : visitor.page().locator(".funnel li").all()) {
            promises.add(promise(step.locator("span").last(), step.locator("a")));
        }
        List<Locator> areas = visitor.page().locator("tbody td.n:has(a)").all();
        areas.stream()
                .limit(AREAS * 2)
                .forEach(cell -> promises.add(promise(cell, cell.locator("a"))));
        return promises;
    }

    private static Promise promise(Locator number, Locator link) {
        return new Promise(number.innerText().strip(), link.getAttribute("href"));
    }

    /** The numbers with which the list says how many there are, or how much. */
    private static List<String> counts(Visitor visitor) {
        String said =
                String.join(
                        " · ",
                        visitor.page()
                                .locator(".sheet > header, .pager, tfoot, .choices")
                                .allInnerTexts());
        List<String> counts =
                new ArrayList<>(NUMBER.matcher(said).results().map(MatchResult::group).toList());
        if (visitor.page().locator(".empty").count() > 0) {
            counts.add("0");
        }
        return counts;
    }

    /** Of the list itself, whose columns sort; a page may have other tables below it. */
    private static int rows(Visitor visitor) {
        int sorted = visitor.page().locator("table:has(a.sort) tbody tr").count();
        return sorted > 0 ? sorted : visitor.page().locator("tbody tr").count();
    }

    /** People and papers stand one a row, fifty a page; rupiah say nothing about rows. */
    private static int expectedRows(Promise promise, Visitor visitor) {
        return promise.number().startsWith("Rp")
                ? rows(visitor)
                : (int) Math.min(50, Long.parseLong(promise.number().replace(".", "")));
    }
}
