package id.payung.eligibility.web;

import id.payung.eligibility.Programme;
import id.payung.shared.Refusal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The form for other rules of a programme. */
public record ChangingView(
        Programme programme,
        CriteriaForm form,
        Map<String, String> errors,
        @Nullable Refusal refusal,
        JoiningAges ages) {}
