package id.payung.linkage.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A part of a saved model together with the way that leads to it, so that a fault can be told.
 *
 * <p><b>The problem.</b> A saved model is meant to be read, and therefore to be changed by hand. A
 * reader of YAML gives maps of lists of anything; casting these as they should be answers a missing
 * comma with a {@code ClassCastException}, which tells neither the place nor what was expected, and
 * a share of 1,7 with a wrong score a year later.
 *
 * <p><b>The idea.</b> Whoever reads never holds a bare value, but a value and the path that was
 * walked to it. Each step down adds its key to the path; each look at the value either gives the
 * kind that was asked for or ends with {@link Missing} and the path, such as {@code fields.2.m.0.},
 * which names the place as a JSON pointer does. The exception is checked: no reader can forget it,
 * and none leaves the package, because {@link ModelReading} turns it into an answer. What a share
 * may be is said once, here; {@code !(share > 0 && share <= 1)} also refuses what is not a number,
 * which {@code share <= 0 || share > 1} would let pass.
 *
 * <p><b>What it costs.</b> A short text a step, some hundreds for a model: nothing beside reading
 * the file.
 *
 * <p><b>What it does not do.</b> It tells the first fault, not all. It tells the path and not the
 * line, because the reader of YAML has forgotten lines by then. Keys that nobody asks for are
 * passed over, so that a later version's file can be read as far as it is understood.
 *
 * <p>Source: RFC 6901, JavaScript object notation (JSON) pointer (2013), for naming places by path.
 */
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
