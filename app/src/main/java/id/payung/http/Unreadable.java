package id.payung.http;

import id.payung.http.Problem.Fault;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Finds the place in a JSON body that could not be read. */
final class Unreadable {
    private Unreadable() {}

    static List<Fault> faults(HttpMessageNotReadableException e) {
        return List.of(
                switch (reason(e)) {
                    case UnrecognizedPropertyException unknown ->
                            new Fault(
                                    pointer(unknown), "unknown-field", "Isian ini tidak dikenal.");
                    case StreamConstraintsException _ ->
                            new Fault("", "too-deep", "JSON terlalu dalam atau terlalu panjang.");
                    case DatabindException wrong ->
                            new Fault(
                                    pointer(wrong), "wrong-type", "Nilai ini tidak dapat dibaca.");
                    case null -> new Fault("", "required", "Isi permintaan kosong.");
                    default ->
                            new Fault(
                                    "", "malformed-json", "Isi permintaan bukan JSON yang benar.");
                });
    }

    // What a bound of the reader stopped may come wrapped in the place where it was reached.
    private static @Nullable Throwable reason(HttpMessageNotReadableException e) {
        Throwable root = e.getRootCause();
        return root instanceof StreamConstraintsException ? root : e.getCause();
    }

    private static String pointer(JacksonException e) {
        return e.getPath().stream()
                .map(
                        step ->
                                step.getPropertyName() == null
                                        ? "/" + step.getIndex()
                                        : "/" + safe(step.getPropertyName()))
                .collect(Collectors.joining());
    }

    // A field's name comes from the sender: digits in it might be a NIK.
    private static String safe(String name) {
        String shown = name.replace("~", "~0").replace("/", "~1").replaceAll("\\d{6,}", "…");
        return shown.length() > 60 ? shown.substring(0, 60) + "…" : shown;
    }
}
