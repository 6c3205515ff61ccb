package id.payung.shared;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the type of a record tells of it: its name, and what stands in it. */
final class RecordInWords {
    private static final Pattern NEXT_WORD =
            Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

    private static final ClassValue<RecordInWords> KNOWN =
            new ClassValue<>() {
                @Override
                protected RecordInWords computeValue(Class<?> type) {
                    return new RecordInWords(type);
                }
            };

    private final String name;
    private final List<Method> components;

    private RecordInWords(Class<?> type) {
        if (!type.isRecord()) {
            throw new IllegalArgumentException(type + " is no record");
        }
        name = NEXT_WORD.matcher(type.getSimpleName()).replaceAll("-").toLowerCase(Locale.ROOT);
        components =
                Stream.of(type.getRecordComponents()).map(RecordComponent::getAccessor).toList();
        // The record may be known to its own module only.
        components.forEach(component -> component.setAccessible(true));
    }

    /** The name of its type, as {@code number-taken} of {@code NumberTaken}. */
    static String nameOf(Object one) {
        return KNOWN.get(one.getClass()).name;
    }

    /** Its components in their order. */
    static List<Object> componentsOf(Object one) {
        return Collections.unmodifiableList(
                Arrays.asList(
                        KNOWN.get(one.getClass()).components.stream()
                                .map(component -> read(component, one))
                                .toArray()));
    }

    private static Object read(Method component, Object one) {
        try {
            return component.invoke(one);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(one.getClass() + " cannot be read", e);
        }
    }
}
