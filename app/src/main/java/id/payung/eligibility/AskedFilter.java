package id.payung.eligibility;

import id.payung.shared.TerritoryCode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which of the people asked about are meant; one definition for the list, its count, its export and
 * the figure on Today.
 *
 * @param enquiry only those of this batch
 * @param answer only those who got this answer
 * @param outstanding only those without an answer
 */
public record AskedFilter(
        TerritoryCode territory,
        @Nullable UUID enquiry,
        InsurerAnswer.@Nullable Kind answer,
        boolean outstanding) {

    static final String FROM =
            """
            from eligibility.enquired e
            join registry.worker w on w.id = e.worker
            join eligibility.enquiry q on q.id = e.enquiry
            join eligibility.programme p on p.id = q.programme
            left join lateral (
                select k.answer, k.answered_on, k.note from eligibility.insurer_answer k
                where k.worker = e.worker and k.withdrawn_at is null and k.known_at >= e.asked_at
                order by k.answered_on desc, k.known_at desc limit 1) a on true
            where e.territory >= :low and e.territory < :high
              and (:enquiry::uuid is null or e.enquiry = :enquiry)
              and (:answer::text is null or a.answer = :answer)
              and (not :outstanding or a.answer is null)
            """;

    /** Everybody asked about. */
    public static AskedFilter everybody() {
        return new AskedFilter(TerritoryCode.INDONESIA, null, null, false);
    }

    public AskedFilter unanswered() {
        return new AskedFilter(territory, enquiry, null, true);
    }

    public AskedFilter answered(InsurerAnswer.Kind kind) {
        return new AskedFilter(territory, enquiry, kind, false);
    }

    public AskedFilter inside(TerritoryCode area) {
        return new AskedFilter(area, enquiry, answer, outstanding);
    }

    public AskedFilter of(@Nullable UUID batch) {
        return new AskedFilter(territory, batch, answer, outstanding);
    }

    /** Whoever it may be, answered or not, of the same place and batch. */
    public AskedFilter whatever() {
        return new AskedFilter(territory, enquiry, null, false);
    }

    Map<String, @Nullable Object> params() {
        Map<String, @Nullable Object> params = new LinkedHashMap<>();
        params.put("low", territory.value());
        params.put("high", territory.value() + "~");
        params.put("enquiry", enquiry);
        params.put("answer", answer == null ? null : answer.name());
        params.put("outstanding", outstanding);
        return params;
    }
}
