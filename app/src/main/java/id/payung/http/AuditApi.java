package id.payung.http;

import id.payung.audit.AuditEntries;
import id.payung.audit.AuditEntry;
import id.payung.audit.AuditFilter;
import id.payung.audit.AuditVerification;
import id.payung.audit.ChainVerdict;
import id.payung.shared.Position;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The trail for programs. It lies below every door, so its door stands here. */
@RestController
class AuditApi {
    private final AuditEntries entries;
    private final AuditVerification verification;

    AuditApi(AuditEntries entries, AuditVerification verification) {
        this.entries = entries;
        this.verification = verification;
    }

    /**
     * Whether the chain of the trail is whole.
     *
     * @param entries of the whole chain; absent where it is broken
     * @param brokenAt the first entry that does not fit, and {@code reason} in which way
     */
    record Verified(
            boolean whole,
            @Nullable Long entries,
            @Nullable Long brokenAt,
            ChainVerdict.@Nullable Reason reason) {
        static Verified of(ChainVerdict verdict) {
            return switch (verdict) {
                case ChainVerdict.Whole(long entries) -> new Verified(true, entries, null, null);
                case ChainVerdict.Broken(long seq, ChainVerdict.Reason reason) ->
                        new Verified(false, null, seq, reason);
            };
        }
    }

    @Operation(
            operationId = "auditVerification",
            summary = "Compute the whole chain again: whether anybody touched the trail")
    @GetMapping("/api/v1/audit/verification")
    Verified verify() {
        return Verified.of(verification.verify());
    }

    /**
     * One change.
     *
     * @param seq its place in the chain
     * @param account absent where the machine did it by itself
     * @param details small facts
     */
    record EntryAnswer(
            long seq,
            Instant at,
            @Nullable UUID account,
            String actor,
            String action,
            String subject,
            String subjectId,
            String territory,
            Map<String, Object> details) {
        private static final JsonMapper JSON = JsonMapper.shared();

        static EntryAnswer of(AuditEntry entry) {
            return new EntryAnswer(
                    entry.seq(),
                    entry.at(),
                    entry.account(),
                    entry.actor(),
                    entry.action(),
                    entry.subject(),
                    entry.subjectId(),
                    entry.territory().value(),
                    JSON.readValue(entry.details(), new TypeReference<>() {}));
        }
    }

    @Operation(
            operationId = "audit",
            summary = "The trail, the newest first; action may be the beginning of one")
    @GetMapping("/api/v1/audit")
    ApiPage<EntryAnswer> list(
            @RequestParam(required = false) @Nullable String action,
            @RequestParam(required = false) @Nullable String subject,
            @RequestParam(required = false) @Nullable UUID subjectId,
            @RequestParam(required = false) @Nullable UUID account,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable Long cursor,
            @RequestParam(defaultValue = "50") int limit) {
        AuditFilter filter =
                new AuditFilter(
                        action,
                        subject,
                        subjectId == null ? null : subjectId.toString(),
                        account,
                        from,
                        to);
        Position position = new Position("", cursor == null ? null : cursor.toString());
        return ApiPage.of(entries.list(filter, position, ApiPage.size(limit)), EntryAnswer::of);
    }
}
