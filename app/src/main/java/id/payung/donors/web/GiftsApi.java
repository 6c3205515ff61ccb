package id.payung.donors.web;

import id.payung.donors.Deed;
import id.payung.donors.GiftStories;
import id.payung.donors.GiftStory;
import id.payung.http.Answers;
import id.payung.http.Gives;
import io.swagger.v3.oas.annotations.Operation;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Tells a donor's program, and his officer's, what his money did: by first names and villages. */
@RestController
class GiftsApi {
    private final GiftStories stories;
    private final Answers answers;

    GiftsApi(GiftStories stories, Answers answers) {
        this.stories = stories;
        this.answers = answers;
    }

    /**
     * All that one donor gave, in rupiah, and what it did.
     *
     * @param people different ones; who was covered in two years is one
     * @param months of cover
     */
    record GiftsAnswer(
            UUID donor,
            String name,
            long received,
            long spent,
            long people,
            long months,
            List<PledgeStepsApi.PaymentAnswer> payments,
            List<DeedAnswer> deeds) {
        static GiftsAnswer of(GiftStory story) {
            return new GiftsAnswer(
                    story.donor().id(),
                    story.donor().name(),
                    story.received(),
                    story.spent(),
                    story.people(),
                    story.months(),
                    story.payments().stream().map(PledgeStepsApi.PaymentAnswer::of).toList(),
                    story.deeds().stream().map(DeedAnswer::of).toList());
        }
    }

    /**
     * What the money did for one worker in a year.
     *
     * @param person a number within these gifts, the same in every year
     */
    record DeedAnswer(
            int year,
            int person,
            String firstName,
            String village,
            YearMonth firstMonth,
            YearMonth lastMonth,
            long covered,
            long paid,
            long amount) {
        static DeedAnswer of(Deed deed) {
            return new DeedAnswer(
                    deed.year(),
                    deed.person(),
                    deed.firstName(),
                    deed.village().value(),
                    deed.months().first(),
                    deed.months().last(),
                    deed.covered(),
                    deed.paid(),
                    deed.amount());
        }
    }

    @Gives(GiftsAnswer.class)
    @Operation(
            operationId = "ownGifts",
            summary = "What the money of the token's owner did; 404 for who gives nothing")
    @GetMapping("/api/v1/gifts")
    ResponseEntity<Object> own() {
        return answers.found(stories.own(), GiftsAnswer::of);
    }

    @Gives(GiftsAnswer.class)
    @Operation(operationId = "giftsOfDonor", summary = "What a donor's money did")
    @GetMapping("/api/v1/donors/{id}/gifts")
    ResponseEntity<Object> of(@PathVariable UUID id) {
        return answers.found(stories.of(id), GiftsAnswer::of);
    }
}
