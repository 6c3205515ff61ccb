package id.payung.linkage.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A part of the file with its name, so that a fault can be told. */
record FilePart(String name, Object value) {

    /** What was expected and is not there. */
    static final class Missing extends Exception {
        private static final long serialVersionUID = 1L;
        private final String part;

        Missing(String part) {
            super(part);
            this.part = part;
        }

        String part() {
            return part;
        }
    }

    boolean has(String key) {
        return value instanceof Map<?, ?> map && map.containsKey(key);
    }

    FilePart at(String key) throws Missing {
        Object found = value instanceof Map<?, ?> map ? map.get(key) : null;
        if (found == null) {
            throw new Missing(name + key);
        }
        return new FilePart(name + key + ".", found);
    }

    List<FilePart> parts() throws Missing {
        if (!(value instanceof List<?> list)) {
            throw new Missing(name);
        }
        List<FilePart> parts = new ArrayList<>();
        for (Object each : list) {
            parts.add(new FilePart(name + parts.size() + ".", each));
        }
        return parts;
    }

    Map<String, FilePart> entries() throws Missing {
        if (!(value instanceof Map<?, ?> map)) {
            throw new Missing(name);
        }
        Map<String, FilePart> entries = new HashMap<>();
        map.forEach(
                (key, each) ->
                        entries.put(String.valueOf(key), new FilePart(name + key + ".", each)));
        return entries;
    }

    String word() {
        return String.valueOf(value);
    }

    double number() throws Missing {
        if (!(value instanceof Number number)) {
            throw new Missing(name);
        }
        return number.doubleValue();
    }

    double share() throws Missing {
        double share = number();
        if (!(share > 0 && share <= 1)) {
            throw new Missing(name);
        }
        return share;
    }

    List<Double> shares(int count) throws Missing {
        for (FilePart part : parts()) {
            part.share();
        }
        return numbers(count);
    }

    List<Double> numbers(int count) throws Missing {
        List<Double> numbers = new ArrayList<>();
        for (FilePart part : parts()) {
            numbers.add(part.number());
        }
        if (numbers.size() != count) {
            throw new Missing(name);
        }
        return numbers;
    }

    <E extends Enum<E>> E of(Class<E> kind) throws Missing {
        try {
            return Enum.valueOf(kind, word().toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException unknown) {
            throw new Missing(name + " " + word());
        }
    }
}
