package id.payung.enrolment.web;

import id.payung.enrolment.Decrees;
import id.payung.enrolment.MemberFilter;
import id.payung.enrolment.MemberFilter.Standing;
import id.payung.enrolment.MemberLine;
import id.payung.http.Answers;
import id.payung.http.ApiPage;
import id.payung.http.Gives;
import id.payung.shared.Position;
import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Gives programs the people of a decree, and lets its preparer take somebody off a draft. */
@RestController
@RequestMapping("/api/v1/decrees/{id}/members")
class MembersApi {
    private final Decrees decrees;
    private final Answers answers;

    MembersApi(Decrees decrees, Answers answers) {
        this.decrees = decrees;
        this.answers = answers;
    }

    /** A part of the list; {@code count} is of the whole. */
    record MembersAnswer(
            Standing standing, long count, List<Member> items, @Nullable String nextCursor) {}

    /**
     * One person of a decree.
     *
     * @param lastDay of the cover on this decree
     * @param heldBy the fund that covers him already, where that is why he has no seat
     */
    record Member(
            UUID worker,
            String name,
            String area,
            LocalDate firstDay,
            LocalDate lastDay,
            @Nullable String heldBy) {
        static Member of(MemberLine line) {
            return new Member(
                    line.worker(),
                    line.name(),
                    line.territory().value(),
                    line.startsOn(),
                    line.endsOn().minusDays(1),
                    line.heldBy());
        }
    }

    @Gives(MembersAnswer.class)
    @Operation(
            operationId = "members",
            summary = "Who has a seat on a decree, fell away, or is covered by another fund")
    @GetMapping
    ResponseEntity<Object> list(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "PLACED") Standing standing,
            @RequestParam(required = false) @Nullable UUID cursor,
            @RequestParam(defaultValue = "50") int limit) {
        return answers.found(
                decrees.find(id),
                decree ->
                        answer(
                                MemberFilter.of(decree.id(), standing),
                                Position.after(cursor),
                                limit));
    }

    private MembersAnswer answer(MemberFilter filter, Position position, int limit) {
        ApiPage<Member> page =
                ApiPage.of(
                        limit,
                        more -> decrees.members(filter, position, more),
                        MemberLine::worker,
                        Member::of);
        return new MembersAnswer(
                filter.standing(), decrees.countMembers(filter), page.items(), page.nextCursor());
    }

    @Gives(DecreeAnswer.class)
    @Operation(operationId = "removeMember", summary = "Take somebody off a draft")
    @DeleteMapping("/{worker}")
    ResponseEntity<Object> remove(@PathVariable UUID id, @PathVariable UUID worker) {
        return answers.done(decrees.removeMember(id, worker), DecreeAnswer::of);
    }
}
