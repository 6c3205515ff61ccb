package id.payung.enrolment.mutation.web;

import id.payung.enrolment.Decree;
import id.payung.enrolment.mutation.Mutations;
import id.payung.http.Answers;
import id.payung.http.Gives;
import io.swagger.v3.oas.annotations.Operation;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets programs put the mutations that wait on a draft amendment of their decree. */
@RestController
class GatheringApi {
    private final Mutations mutations;
    private final Answers answers;

    GatheringApi(Mutations mutations, Answers answers) {
        this.mutations = mutations;
        this.answers = answers;
    }

    /** The draft on which they stand now; what it changes is told at its own address. */
    record AmendmentAnswer(UUID id, String number, @Nullable UUID amends, Decree.State state) {
        static AmendmentAnswer of(Decree amendment) {
            return new AmendmentAnswer(
                    amendment.id(), amendment.number(), amendment.amends(), amendment.state());
        }
    }

    @Gives(value = AmendmentAnswer.class, status = 201)
    @Operation(
            operationId = "gatherMutations",
            summary =
                    "Put all mutations that wait for a decree on your draft amendment of it, with"
                            + " successors asked anew; 404 too where nothing waits")
    @PostMapping("/api/v1/decrees/{id}/mutations")
    ResponseEntity<Object> gather(@PathVariable UUID id) {
        return answers.after(mutations.takeUp(id), GatheringApi::drafted);
    }

    private static ResponseEntity<Object> drafted(Decree amendment) {
        return Answers.created(
                URI.create("/api/v1/decrees/" + amendment.id() + "/changes"),
                AmendmentAnswer.of(amendment));
    }
}
