package id.payung.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every list keeps its filter in the address, sorts by each of its columns both ways, goes on where
 * the page before ended, and is saved with exactly the rows it counts.
 */
@BrowserTest
class ListWalkTests {
    private static final int PAGE = 50;
    private static final Pattern SORT = Pattern.compile("class=\"sort\" href=\"([^\"]+)\"");
    private static final Pattern SAVED = Pattern.compile("href=\"([^\"]+\\.csv[^\"]*)\" download");
    private static final Pattern NEXT = Pattern.compile("href=\"([^\"]+)\" rel=\"next\"");

    /** Of the list itself, whose columns sort; a page may have other tables below it. */
    private static final Pattern ROW = Pattern.compile("(?s)class=\"sort\".*?<tbody>(.*?)</tbody>");

    /** Its headings: of two tables on a page each sorts by words of its own. */
    private static final Pattern HEAD = Pattern.compile("(?s)(class=\"sort\".*?)</thead>");

    private static final Pattern COUNT =
            Pattern.compile("class=\"pager\"[^>]*><span[^>]*>([\\d.]+)");
    private static final Pattern CHOICE =
            Pattern.compile("(?s)<select id=\"[^\"]+\" name=\"([^\"]+)\">(.*?)</select>");
    private static final Pattern OPTION = Pattern.compile("<option value=\"([^\"]+)\"");

    /** A list, who reads it, and where it lies. */
    record Shelf(String role, String address) {
        @Override
        public String toString() {
            return address;
        }
    }

    static Stream<Shelf> shelves() {
        return Stream.of(
                        "/pekerja",
                        "/desil",
                        "/kepesertaan",
                        "/kepesertaan/desil",
                        "/pendanaan-ganda",
                        "/sk",
                        "/iuran/tagihan",
                        "/iuran/orang?bulan=2025-12",
                        "/kelayakan",
                        "/jawaban",
                        "/verval/orang",
                        "/ganda",
                        "/ganda/gabungan",
                        "/daftar",
                        "/daftar/{id}/baris",
                        "/keberlanjutan/orang",
                        "/donatur",
                        "/donatur/janji",
                        "/",
                        "/verval",
                        "/iuran?bulan=2025-12",
                        "/daftar-tunggu",
                        "/dana",
                        "/dana/anggaran",
                        "/dana/{id}/kuota",
                        "/donatur/{id}",
                        "/sk/{id}",
                        "/keberlanjutan",
                        "/rencana/desa?wilayah=32.01.06",
                        "/rencana")
                .map(address -> new Shelf("regency", address))
                .flatMap(
                        shelf ->
                                shelf.address.equals("/rencana")
                                        ? Stream.of(
                                                shelf,
                                                new Shelf("administrator", "/akun"),
                                                new Shelf("donor", "/donasi"))
                                        : Stream.of(shelf));
    }

    @ParameterizedTest
    @MethodSource("shelves")
    void isSortedFilteredAndSavedWithTheRowsItCounts(Shelf shelf, Street street) {
        Visitor reader = street.resident(shelf.role, Manner.DESK_WITHOUT_SCRIPT);
        SoftAssertions all = new SoftAssertions();
        String address = opened(reader, shelf.address);
        String page = text(reader, address);
        savedWhole(all, reader, address, page);
        for (String sorted : found(SORT, head(page))) {
            sorts(all, reader, sorted);
        }
        goesOn(all, reader, page);
        for (String filtered : filtered(address, page)) {
            String narrower = text(reader, filtered);
            savedWhole(all, reader, filtered, narrower);
            found(SORT, head(narrower)).stream()
                    .limit(1)
                    .forEach(
                            link ->
                                    all.assertThat(link)
                                            .as("the filter stays")
                                            .contains(filtered.replaceFirst("^[^?]*\\?", "")));
        }
        all.assertAll();
    }

    /** Of the first thing of its list, where the list lies on its page. */
    private static String opened(Visitor reader, String address) {
        int id = address.indexOf("{id}");
        if (id < 0) {
            return address;
        }
        String root = address.substring(0, id);
        String list = text(reader, root.substring(0, id - 1));
        return found(
                        Pattern.compile("href=\"" + root + "(\\p{XDigit}{8}[\\p{XDigit}-]{28})\""),
                        list)
                .stream()
                .findFirst()
                .map(first -> root + first + address.substring(id + "{id}".length()))
                .orElseThrow();
    }

    private static void savedWhole(
            SoftAssertions all, Visitor reader, String address, String page) {
        List<String> saved = saved(reader, page);
        all.assertThat(rows(page))
                .as("rows of %s", address)
                .isEqualTo(Math.min(PAGE, saved.size()));
        found(COUNT, page)
                .forEach(
                        count ->
                                all.assertThat(count.replace(".", ""))
                                        .as("count of %s", address)
                                        .isEqualTo(String.valueOf(saved.size())));
    }

    /** What is saved from the last to the first is what is saved from the first to the last. */
    private static void sorts(SoftAssertions all, Visitor reader, String sorted) {
        String rising = text(reader, sorted);
        all.assertThat(rising).as(sorted).contains("aria-sort=\"ascending\"");
        List<String> first = saved(reader, rising);
        String back =
                found(SORT, head(rising)).stream()
                        .filter(link -> link.contains("urut=-"))
                        .findFirst()
                        .orElseThrow();
        String falling = text(reader, back);
        all.assertThat(falling).as(back).contains("aria-sort=\"descending\"");
        all.assertThat(saved(reader, falling)).as(back).isEqualTo(first.reversed());
        all.assertThat(rows(rising)).as(sorted).isEqualTo(Math.min(PAGE, first.size()));
    }

    private static void goesOn(SoftAssertions all, Visitor reader, String page) {
        for (String next : found(NEXT, page)) {
            String second = text(reader, next);
            int left = saved(reader, page).size() - PAGE;
            all.assertThat(rows(second)).as(next).isEqualTo(Math.min(PAGE, left));
            all.assertThat(body(second)).as("another page").isNotEqualTo(body(page));
        }
    }

    /** The list with the last choice of each of its filters. */
    private static List<String> filtered(String address, String page) {
        List<String> addresses = new ArrayList<>();
        CHOICE.matcher(page)
                .results()
                .forEach(
                        choice -> {
                            List<String> options = found(OPTION, choice.group(2));
                            if (!options.isEmpty()) {
                                addresses.add(
                                        address
                                                + (address.contains("?") ? "&" : "?")
                                                + choice.group(1)
                                                + "="
                                                + options.getLast());
                            }
                        });
        return addresses;
    }

    private static List<String> saved(Visitor reader, String page) {
        String link = found(SAVED, page).getFirst();
        List<String> lines = text(reader, link).lines().toList();
        return lines.subList(1, lines.size());
    }

    private static int rows(String page) {
        return body(page).split("<tr>", -1).length - 1;
    }

    private static String body(String page) {
        return found(ROW, page).stream().findFirst().orElse("");
    }

    private static String head(String page) {
        return found(HEAD, page).stream().findFirst().orElse("");
    }

    private static List<String> found(Pattern pattern, String page) {
        return pattern.matcher(page)
                .results()
                .map((MatchResult one) -> one.group(1).replace("&amp;", "&"))
                .toList();
    }

    private static String text(Visitor reader, String address) {
        APIResponse answer = reader.context().request().get(address);
        assertThat(answer.status()).as(address).isEqualTo(200);
        return answer.text();
    }
}
