package id.payung.access.web;

import id.payung.shared.Refusal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The form for a new office. */
public record OfficeFormView(
        OfficeForm form, Map<String, String> errors, @Nullable Refusal refusal) {}
