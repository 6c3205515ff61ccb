package id.payung.eligibility.web;

import id.payung.shared.Refusal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The form for a new programme, beside the ages between which the law lets people join. */
public record ProgrammeFormView(
        ProgrammeForm form,
        Map<String, String> errors,
        @Nullable Refusal refusal,
        JoiningAges ages) {}
