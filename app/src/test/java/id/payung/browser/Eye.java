package id.payung.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** What can be seen of a page by measuring it. */
record Eye(Page page) {
    private static final String AXE = read("/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js");
    private static final String VIOLATIONS =
            """
            async () => {
                const result = await axe.run(document, { resultTypes: ['violations'] });
                return result.violations.flatMap(v => v.nodes.map(
                    n => v.id + ': ' + n.html.slice(0, 160) + ' ' + (n.failureSummary || '')));
            }
            """;
    private static final String LOW =
            """
            () => [...document.querySelectorAll('button, select, input, nav a, a.button, .todo a, .figures a')]
                .filter(e => e.checkVisibility() && !['hidden', 'checkbox', 'radio'].includes(e.type))
                .filter(e => e.getBoundingClientRect().height < 43.5)
                .map(e => e.outerHTML.slice(0, 120))
            """;

    /** Breaches of the rules of accessibility, each with its element. */
    List<String> violations() {
        page.evaluate(AXE);
        return strings(VIOLATIONS);
    }

    /** Controls too low for a thumb, below 44 pixels. */
    List<String> lowControls() {
        return strings(LOW);
    }

    /** Pixels by which the page is wider than its window. */
    int overflow() {
        return ((Number)
                        Objects.requireNonNull(
                                page.evaluate(
                                        "() => document.documentElement.scrollWidth - document.documentElement.clientWidth")))
                .intValue();
    }

    void keepPicture(String name, Manner manner) {
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(picture(name + "-" + manner.width())));
    }

    static Path picture(String name) {
        return Path.of("target", "screenshots", name + ".png");
    }

    private List<String> strings(String script) {
        return ((List<?>) Objects.requireNonNull(page.evaluate(script)))
                .stream().map(String::valueOf).toList();
    }

    private static String read(String resource) {
        try (InputStream text = Eye.class.getResourceAsStream(resource)) {
            return new String(
                    Objects.requireNonNull(text, resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
