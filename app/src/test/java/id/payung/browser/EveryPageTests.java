package id.payung.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * What holds for every page, whoever opens it on whatever. Its pictures are kept to be looked at.
 */
@BrowserTest
class EveryPageTests {
    private static final Pattern KEY =
            Pattern.compile("(?<![\\w./@-])[a-z]+(?:[.-][a-z]+)*\\.[A-Za-z_.-]*[A-Za-z](?![\\w.])");

    static Stream<Visit> pages() {
        return Pages.all();
    }

    @Test
    void noPageOfTheTableOfRoutesIsForgotten(Street street) {
        Set<String> routes =
                street
                        .payung()
                        .room("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                        .getHandlerMethods()
                        .keySet()
                        .stream()
                        .filter(
                                info ->
                                        info.getMethodsCondition()
                                                .getMethods()
                                                .contains(RequestMethod.GET))
                        .flatMap(info -> info.getPatternValues().stream())
                        .filter(
                                route ->
                                        !route.startsWith("/api/")
                                                && !route.contains("{format:")
                                                && !route.endsWith(".pdf"))
                        .filter(route -> !Pages.NOT_IN_THE_DEMO.contains(route))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(Pages.all().map(Visit::route).collect(Collectors.toSet())).isEqualTo(routes);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void opensReadsAndFitsAtADeskAndOnAPhoneWithAndWithoutScript(Visit visit, Street street) {
        String address = visit.address(street);
        SoftAssertions all = new SoftAssertions();
        String atTheDesk = look(all, visit, visit.come(street, Manner.DESK), address);
        look(all, visit, visit.come(street, Manner.PHONE), address);
        Visitor plain = visit.come(street, Manner.DESK_WITHOUT_SCRIPT);
        plain.open(address);
        all.assertThat(plain.content()).as("without script").isEqualTo(atTheDesk);
        all.assertThat(unsaid(plain.text())).as("words without a text").isEmpty();
        readInEnglish(all, visit.come(street, Manner.DESK_IN_ENGLISH), address);
        all.assertAll();
    }

    /** Judges the page in one window and returns its words. */
    private static String look(SoftAssertions all, Visit visit, Visitor visitor, String address) {
        Manner manner = visitor.manner();
        all.assertThat(visitor.open(address)).as("status").isEqualTo(200);
        all.assertThat(visitor.title()).endsWith(" · Payung").doesNotStartWith(" ");
        Eye eye = new Eye(visitor.page());
        eye.keepPicture(visit.name(), manner);
        all.assertThat(eye.overflow()).as("wider than %s by", manner).isZero();
        all.assertThat(eye.violations()).as("axe on %s", manner).isEmpty();
        all.assertThat(visitor.complaints()).as("console on %s", manner).isEmpty();
        if (manner.isPhone()) {
            all.assertThat(eye.lowControls()).as("too low for a thumb").isEmpty();
        }
        return visitor.content();
    }

    private static void readInEnglish(SoftAssertions all, Visitor visitor, String address) {
        visitor.open(address + (address.contains("?") ? "&" : "?") + "lang=en");
        all.assertThat(visitor.page().locator("html").getAttribute("lang")).isEqualTo("en");
        all.assertThat(unsaid(visitor.text())).as("words without an English text").isEmpty();
    }

    private static List<String> unsaid(String text) {
        return KEY.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(word -> !word.matches(".*\\.(xlsx|csv|pdf)"))
                .toList();
    }
}
