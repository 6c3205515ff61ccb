package id.payung.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where visitors and the application meet. */
final class Street implements AutoCloseable {
    private final RunningPayung payung;
    private final Chromium chromium;
    private final Map<String, String> keys = new HashMap<>();
    private final List<BrowserContext> visitors = new ArrayList<>();
    private final Map<Window, Visitor> residents = new HashMap<>();

    /** Somebody at a window; {@code null} is a stranger. */
    private record Window(@Nullable String role, Manner manner) {}

    private Street(RunningPayung payung, Chromium chromium) {
        this.payung = payung;
        this.chromium = chromium;
    }

    static Street open() {
        try {
            return new Street(
                    RunningPayung.started(),
                    Chromium.started(Chromium.onThisMachine().orElseThrow()));
        } catch (Exception e) {
            throw new IllegalStateException("the application did not start", e);
        }
    }

    /** Everything as on the first morning; whoever was signed in signs in again. */
    void renew() throws Exception {
        everybodyGoesHome();
        residents.values().forEach(Visitor::leave);
        residents.clear();
        keys.clear();
        payung.renew();
    }

    RunningPayung payung() {
        return payung;
    }

    Visitor stranger(Manner manner) {
        return come(manner, null);
    }

    /** Somebody at a desk, with script. */
    Visitor visitor(String role) {
        return visitor(role, Manner.DESK);
    }

    Visitor visitor(String role, Manner manner) {
        String key = keys.get(role);
        if (key == null) {
            Visitor first = stranger(Manner.DESK);
            first.open(payung.linkOf(role));
            key = first.keys();
            keys.put(role, key);
        }
        return come(manner, key);
    }

    /**
     * Who stays at the window until everything begins anew, and keeps what a page left in the
     * browser: opening a window costs more than opening a page.
     */
    Visitor resident(@Nullable String role, Manner manner) {
        return residents.computeIfAbsent(
                new Window(role, manner),
                _ -> {
                    Visitor stays = role == null ? stranger(manner) : visitor(role, manner);
                    visitors.remove(stays.context());
                    return stays;
                });
    }

    private Visitor come(Manner manner, @Nullable String key) {
        BrowserContext context =
                chromium.browser()
                        .newContext(manner.options(payung.address()).setStorageState(key));
        visitors.add(context);
        return new Visitor(context, manner);
    }

    /** What everybody but the residents sees just now, to find out why a test failed. */
    void keepPictures(String name) {
        for (int at = 0; at < visitors.size(); at++) {
            visitors.get(at)
                    .pages()
                    .getFirst()
                    .screenshot(new Page.ScreenshotOptions().setPath(Eye.picture(name + "-" + at)));
        }
    }

    void everybodyGoesHome() {
        visitors.forEach(BrowserContext::close);
        visitors.clear();
    }

    @Override
    public void close() {
        // Whoever still stands at a window leaves with the browser.
        chromium.close();
        payung.close();
    }
}
