package id.payung.shell;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** The address of the page being shown, with its filter. */
public record PageAddress(String path, @Nullable String query) {

    /** The same page and filter with one parameter set, added or (when empty) left out. */
    public String with(String name, String value) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        if (query != null) {
            address.query(query);
        }
        address.replaceQueryParam(name);
        if (!value.isEmpty()) {
            address.queryParam(name, java.net.URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
        return address.build(true).toUriString();
    }

    public boolean has(String name) {
        return query != null && (query.startsWith(name + "=") || query.contains("&" + name + "="));
    }

    /** The same filter on another path, as for the export of a list. */
    public String at(String otherPath) {
        return query == null ? otherPath : otherPath + "?" + query;
    }
}
