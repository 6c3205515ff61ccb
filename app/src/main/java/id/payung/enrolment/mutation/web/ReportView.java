package id.payung.enrolment.mutation.web;

import id.payung.registry.WorkerRecord;
import id.payung.shared.Refusal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A mutation of one worker while it is written. */
public record ReportView(
        WorkerRecord worker,
        ReportForm form,
        @Nullable Refusal refusal,
        Map<String, String> errors) {}
