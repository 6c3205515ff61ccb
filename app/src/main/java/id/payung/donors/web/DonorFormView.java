package id.payung.donors.web;

import id.payung.shared.Refusal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The form for a new donor. */
public record DonorFormView(
        DonorForm form, Map<String, String> errors, @Nullable Refusal refusal) {}
