package id.payung.testing;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.access.SignedIn;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.Rupiah;
import id.payung.tasks.AreaLine;
import id.payung.tasks.Figure;
import id.payung.tasks.Today;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Opens the list behind each number of a person's day, and the file of each, and counts rows. */
public class OpenedLists {
    private static final Pattern SAID =
            Pattern.compile(
                    "(?s)<(header|tfoot|nav)\\b.*?</\\1>|class=\"(?:empty|figures)\".*?</section>");
    private static final Pattern TAG = Pattern.compile("(?s)<[^>]*>");
    private static final Pattern NUMBER = Pattern.compile("(?:Rp)?\\d{1,3}(?:\\.\\d{3})*");
    private static final Pattern SAVED = Pattern.compile("href=\"([^\"]+\\.csv[^\"]*)\" download");
    private static final int SOME = 2;

    private final Today today;
    private final MockMvcTester web;

    OpenedLists(Today today, MockMvcTester web) {
        this.today = today;
        this.web = web;
    }

    /** A number and the address of its list. */
    private record Promise(long value, boolean money, String href) {
        String written() {
            return money ? Rupiah.of(value) : Rupiah.number(value);
        }
    }

    /**
     * Every number of somebody's day is what the page of its list says and, of people and papers,
     * how many rows its file has.
     *
     * @return how many numbers there were
     */
    public int count(Actor reader, LocalDate day) {
        List<Promise> promises = Acting.as(reader, () -> promises(day));
        SoftAssertions all = new SoftAssertions();
        promises.forEach(promise -> open(all, reader, promise));
        all.assertAll();
        return promises.size();
    }

    private List<Promise> promises(LocalDate day) {
        List<Promise> promises = new ArrayList<>();
        for (Figure figure : today.figures(day)) {
            boolean money = figure.unit() == Figure.Unit.RUPIAH;
            promises.add(new Promise(figure.value(), money, figure.href()));
        }
        today.waiting(day)
                .forEach(item -> promises.add(new Promise(item.count(), false, item.href())));
        for (AreaLine area : today.coverage(day).stream().limit(SOME).toList()) {
            promises.add(new Promise(area.workers(), false, area.workersHref()));
            promises.add(new Promise(area.covered(), false, area.coveredHref()));
        }
        return promises;
    }

    private void open(SoftAssertions all, Actor reader, Promise promise) {
        String page = text(reader, promise.href());
        all.assertThat(numbers(page)).as("%s", promise).contains(promise.written());
        if (!promise.money) {
            SAVED.matcher(page)
                    .results()
                    .limit(1)
                    .forEach(
                            link ->
                                    all.assertThat(rows(reader, link.group(1)))
                                            .as("rows of the file of %s", promise)
                                            .isEqualTo(promise.value));
        }
    }

    private long rows(Actor reader, String href) {
        return text(reader, href.replace("&amp;", "&")).lines().count() - 1;
    }

    private static List<String> numbers(String page) {
        List<String> numbers = new ArrayList<>();
        SAID.matcher(page)
                .results()
                .map(MatchResult::group)
                .map(said -> TAG.matcher(said).replaceAll(" "))
                .forEach(
                        said ->
                                NUMBER.matcher(said)
                                        .results()
                                        .forEach(number -> numbers.add(number.group())));
        if (page.contains("class=\"empty\"")) {
            numbers.add("0");
        }
        return numbers;
    }

    private String text(Actor reader, String href) {
        MvcTestResult answer = web.get().uri(href).with(SignedIn.as(reader)).exchange();
        assertThat(answer).as(href).hasStatusOk();
        return new String(
                answer.getResponse().getContentAsByteArray(),
                java.nio.charset.StandardCharsets.UTF_8);
    }
}
