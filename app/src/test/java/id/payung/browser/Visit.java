package id.payung.browser;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A page in one of its states, and how it is reached.
 *
 * @param name of its pictures
 * @param route of the table of routes that serves it
 * @param role who opens it; {@code null} for a stranger
 * @param start the address, or that of the list on which {@code link} is followed
 * @param link the first link of that form is followed
 * @param rest is added to it; an address of its own where it names the link's {@code {id}}
 */
record Visit(
        String name,
        String route,
        @Nullable String role,
        String start,
        @Nullable String link,
        String rest) {

    private static final String ID = "[0-9a-f-]{36}";

    static Visit at(String route, String name, String role, String address) {
        return new Visit(name, route, role, address, null, "");
    }

    static Visit ofStranger(String route, String name, String address) {
        return new Visit(name, route, null, address, null, "");
    }

    /** The first thing on the list; {@code {id}} stands for its id. */
    static Visit first(String route, String name, String role, String list) {
        return first(route, name, role, list, "");
    }

    /** A page of the first thing on the list, or the page with this filter. */
    static Visit first(String route, String name, String role, String list, String rest) {
        String link = route.replaceFirst("\\{id}.*", "{id}");
        return new Visit(name, route, role, list, link, rest);
    }

    Visitor come(Street street, Manner manner) {
        return street.resident(role, manner);
    }

    /** Where the page is. */
    String address(Street street) {
        if (link == null) {
            return start;
        }
        Visitor scout = come(street, Manner.DESK_WITHOUT_SCRIPT);
        scout.open(start);
        Pattern wanted = Pattern.compile("href=\"(" + link.replace("{id}", ID) + ")\"");
        Matcher found = wanted.matcher(scout.page().locator("main").innerHTML());
        if (!found.find()) {
            throw new AssertionError(start + " has no link " + link + " for " + role);
        }
        String id = found.group(1).substring(found.group(1).lastIndexOf('/') + 1);
        return rest.contains("{id}") ? rest.replace("{id}", id) : found.group(1) + rest;
    }

    @Override
    public String toString() {
        return name;
    }
}
