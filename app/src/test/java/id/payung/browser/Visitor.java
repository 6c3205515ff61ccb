package id.payung.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** One person at one window, who reads, clicks and types. */
final class Visitor {
    /** Milliseconds; only a page that never comes is waited for so long. */
    private static final double PATIENCE = 60_000;

    private final BrowserContext context;
    private final Page page;
    private final Manner manner;
    private final List<String> complaints = new ArrayList<>();

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    Visitor(BrowserContext context, Manner manner) {
        this.context = context;
        this.manner = manner;
        this.page = context.newPage();
        page.setDefaultTimeout(PATIENCE);
        page.onPageError(complaints::add);
        page.onConsoleMessage(
                message -> {
                    if (message.type().equals("error")) {
                        complaints.add(message.text());
                    }
                });
    }

    /** Goes to the address and returns the status of the page that came. */
    int open(String path) {
        Response answer = Objects.requireNonNull(page.navigate(path));
        return answer.status();
    }

    Manner manner() {
        return manner;
    }

    BrowserContext context() {
        return context;
    }

    void leave() {
        context.close();
    }

    Page page() {
        return page;
    }

    String keys() {
        return context.storageState();
    }

    /** Puts another value in the place of a cookie. */
    void forget(String cookie, String instead) {
        context.addCookies(List.of(new Cookie(cookie, instead).setUrl(page.url())));
    }

    /** What the browser complained of since the last time it was asked. */
    List<String> complaints() {
        List<String> heard = List.copyOf(complaints);
        complaints.clear();
        return heard;
    }

    String title() {
        return page.title();
    }

    String heading() {
        return page.locator("h1").innerText();
    }

    /** The words of the page, as read. */
    String text() {
        return page.locator("body").innerText();
    }

    /** The words of its main part. */
    String content() {
        return page.locator("main").innerText();
    }

    /** The address after the host. */
    String address() {
        return page.url().replaceFirst("^https?://[^/]+", "");
    }

    void click(String words) {
        named(words).click();
    }

    /** The one visible link or button with these words. */
    Locator named(String words) {
        Locator button =
                page.getByRole(
                        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true));
        Locator link =
                page.getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(words).setExact(true));
        return button.or(link);
    }

    Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(false)).first();
    }

    void type(String label, String value) {
        field(label).fill(value);
    }

    void choose(String label, String option) {
        field(label)
                .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(option));
    }
}
