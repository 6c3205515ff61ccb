package id.payung.hostile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every way into the application that a controller opens, found by itself: later ones too. */
final class Doors {
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)(?::([^}]*))?}");

    private Doors() {}

    /** One method of one address. */
    record Door(HttpMethod method, String pattern, HandlerMethod handler) {
        boolean isApi() {
            return pattern.startsWith("/api/");
        }

        boolean namesAThing() {
            return pattern.contains("{")
                    && !VARIABLE.matcher(pattern).replaceAll("$2").contains("|");
        }

        /** The address with the id in each of its places; a place with choices takes the first. */
        String at(String id) {
            Matcher variable = VARIABLE.matcher(pattern);
            return variable.replaceAll(
                    found -> found.group(2) == null ? id : found.group(2).replaceAll("\\|.*", ""));
        }

        @Override
        public String toString() {
            return method + " " + pattern;
        }
    }

    static List<Door> of(RequestMappingHandlerMapping mapping) {
        List<Door> doors = new ArrayList<>();
        mapping.getHandlerMethods()
                .forEach(
                        (info, handler) ->
                                methods(info.getMethodsCondition().getMethods())
                                        .forEach(
                                                method ->
                                                        info.getPatternValues()
                                                                .forEach(
                                                                        pattern ->
                                                                                doors.add(
                                                                                        new Door(
                                                                                                method,
                                                                                                pattern,
                                                                                                handler)))));
        return doors.stream()
                .filter(door -> !door.pattern.equals("/error"))
                .sorted(Comparator.comparing(Door::toString))
                .toList();
    }

    private static Stream<HttpMethod> methods(Set<RequestMethod> methods) {
        return methods.isEmpty()
                ? Stream.of(HttpMethod.GET, HttpMethod.POST)
                : methods.stream().map(RequestMethod::asHttpMethod);
    }
}
