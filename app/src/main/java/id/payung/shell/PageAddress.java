package id.payung.shell;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** The address of the page being shown, with its filter. */
public record PageAddress(String path, @Nullable String query) {

    static final String AFTER = "setelah";
    static final String ORDER = "urut";

    private static final String PAGE = "hal";
    private static final Pattern LONG_NUMBER = Pattern.compile("\\d{15}");
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?:^|&)" + PAGE + "=(\\d{1,6})(?:&|$)");
    private static final Pattern ORDERED =
            Pattern.compile("(?:^|&)" + ORDER + "=(-?[a-z-]{1,30})(?:&|$)");

    public PageAddress {
        // Somebody may have typed a NIK there; no link repeats it.
        path = LONG_NUMBER.matcher(path).find() ? "/" : path;
        query = query == null || LONG_NUMBER.matcher(query).find() ? null : query;
    }

    /**
     * The page on which a form stood, by what the browser says of it; none where it says nothing,
     * or names another house.
     *
     * @param referrer the whole address
     * @param host of this house, with its port
     */
    static Optional<PageAddress> from(@Nullable String referrer, @Nullable String host) {
        try {
            URI page = URI.create(referrer == null ? "" : referrer);
            String path = page.getRawPath();
            return path != null
                            && path.startsWith("/")
                            && !path.startsWith("//")
                            && host != null
                            && host.equals(page.getRawAuthority())
                    ? Optional.of(new PageAddress(path, page.getRawQuery()))
                    : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /**
     * The same page and filter with one parameter set, added or (when empty) left out; a list
     * begins at its first page again.
     */
    public String with(String name, String value) {
        UriComponentsBuilder address = beginning().replaceQueryParam(name);
        if (!value.isEmpty()) {
            address.queryParam(name, URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
        return address.build(true).toUriString();
    }

    /** The list sorted by a column, and asked again from its other end. */
    public String sorted(String column) {
        return with(ORDER, order().equals(column) ? "-" + column : column);
    }

    /** The column by which the list is sorted, with a minus from the last to the first. */
    public String order() {
        Matcher order = ORDERED.matcher(query == null ? "" : query);
        return order.find() ? order.group(1) : "";
    }

    /** The list from its beginning. */
    public String first() {
        return beginning().build(true).toUriString();
    }

    /** The page of the list that begins after the given place. */
    public String after(String place) {
        return beginning()
                .queryParam(AFTER, URLEncoder.encode(place, StandardCharsets.UTF_8))
                .queryParam(PAGE, page() + 1)
                .build(true)
                .toUriString();
    }

    /** Which page of the list this is, from 1. It is only told; the place decides what is shown. */
    public int page() {
        Matcher number = PAGE_NUMBER.matcher(query == null ? "" : query);
        return number.find() ? Math.max(1, Integer.parseInt(number.group(1))) : 1;
    }

    private UriComponentsBuilder beginning() {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        if (query != null) {
            address.query(query);
        }
        return address.replaceQueryParam(AFTER).replaceQueryParam(PAGE);
    }

    public boolean has(String name) {
        return query != null && (query.startsWith(name + "=") || query.contains("&" + name + "="));
    }

    /** The same filter on another path, as for the export of a list. */
    public String at(String otherPath) {
        return query == null ? otherPath : otherPath + "?" + query;
    }
}
