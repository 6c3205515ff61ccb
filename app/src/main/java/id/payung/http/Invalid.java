package id.payung.http;

import id.payung.http.Problem.Fault;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

/** Lists the values that were read but are not acceptable. */
final class Invalid {
    private Invalid() {}

    static List<Fault> fields(MethodArgumentNotValidException e) {
        return e.getBindingResult().getFieldErrors().stream()
                .map(
                        field ->
                                new Fault(
                                        pointer(field),
                                        code(field.getCode()),
                                        words(field.getDefaultMessage())))
                .toList();
    }

    static List<Fault> parameters(HandlerMethodValidationException e) {
        return e.getParameterValidationResults().stream()
                .flatMap(
                        result ->
                                result.getResolvableErrors().stream()
                                        .map(
                                                error ->
                                                        new Fault(
                                                                "?"
                                                                        + result.getMethodParameter()
                                                                                .getParameterName(),
                                                                "invalid",
                                                                words(error.getDefaultMessage()))))
                .toList();
    }

    private static String pointer(FieldError field) {
        return "/" + field.getField().replace("[", "/").replace("]", "").replace('.', '/');
    }

    // NotBlank becomes not-blank.
    private static String code(@org.jspecify.annotations.Nullable String constraint) {
        return Objects.requireNonNullElse(constraint, "Invalid")
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }

    private static String words(@org.jspecify.annotations.Nullable String message) {
        return Objects.requireNonNullElse(message, "Nilai ini tidak dapat diterima.");
    }
}
