package id.payung.hostile;

import id.payung.hostile.Doors.Door;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;

/** Parameters and bodies that a door reads without complaint, with a foreign id in every place. */
final class Forged {
    private Forged() {}

    /** Whether what knocks at the door names a thing anywhere: else one knock is like another. */
    static boolean carriesAnId(Door door) {
        String id = UUID.randomUUID().toString();
        return (door.at(id) + parameters(door, id) + body(door, id)).contains(id);
    }

    /** Name and value of each parameter the door asks for. */
    static Map<String, String> parameters(Door door, String id) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (MethodParameter parameter : door.handler().getMethodParameters()) {
            RequestParam asked = parameter.getParameterAnnotation(RequestParam.class);
            if (asked != null) {
                parameters.put(name(asked, parameter), text(parameter.getParameterType(), id));
            } else if (isAskedByName(parameter)) {
                for (var component : parameter.getParameterType().getRecordComponents()) {
                    parameters.put(component.getName(), text(component.getType(), id));
                }
            }
        }
        return parameters;
    }

    /** A filter or a form whose fields are read from the address by their names. */
    private static boolean isAskedByName(MethodParameter parameter) {
        Class<?> kind = parameter.getParameterType();
        return kind.isRecord()
                && kind.getPackageName().endsWith(".web")
                && !parameter.hasParameterAnnotation(RequestBody.class);
    }

    private static String name(RequestParam asked, MethodParameter parameter) {
        String name = asked.name().isEmpty() ? asked.value() : asked.name();
        return name.isEmpty() ? parameter.getParameter().getName() : name;
    }

    /** The body the door asks for; an empty one where it asks for none. */
    static Map<String, Object> body(Door door, String id) {
        return Stream.of(door.handler().getMethodParameters())
                .filter(parameter -> parameter.hasParameterAnnotation(RequestBody.class))
                .findFirst()
                .map(parameter -> fields(parameter.getParameterType(), id))
                .orElse(Map.of());
    }

    private static Map<String, Object> fields(Class<?> body, String id) {
        Map<String, Object> fields = new LinkedHashMap<>();
        if (body.isRecord()) {
            for (var component : body.getRecordComponents()) {
                fields.put(component.getName(), value(component.getGenericType(), id));
            }
        }
        return fields;
    }

    private static Object value(Type type, String id) {
        if (type instanceof ParameterizedType many
                && many.getRawType() instanceof Class<?> raw
                && Collection.class.isAssignableFrom(raw)) {
            return List.of(value(many.getActualTypeArguments()[0], id));
        }
        return switch (type) {
            case Class<?> body when body.isRecord() -> fields(body, id);
            case Class<?> plain -> text(plain, id);
            default -> "";
        };
    }

    private static String text(Class<?> type, String id) {
        if (type == UUID.class) {
            return id;
        }
        if (type == YearMonth.class) {
            return "2025-09";
        }
        if (type == LocalDate.class) {
            return "1968-08-28";
        }
        if (type == int.class || type == long.class || Number.class.isAssignableFrom(type)) {
            return "1";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true";
        }
        return type.isEnum() ? type.getEnumConstants()[0].toString() : "32.01.06.2003";
    }
}
