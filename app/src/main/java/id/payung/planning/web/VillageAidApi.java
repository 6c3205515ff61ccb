package id.payung.planning.web;

import id.payung.http.Answers;
import id.payung.http.Gives;
import id.payung.planning.VillageAid;
import id.payung.planning.village.AidAnswer;
import id.payung.planning.village.AidQuestion;
import id.payung.shared.TerritoryCode;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Positive;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tells programs what the same aid for every village of an area would cover; nothing is kept. */
@RestController
class VillageAidApi {
    private final VillageAid aid;
    private final Answers answers;

    VillageAidApi(VillageAid aid, Answers answers) {
        this.aid = aid;
        this.answers = answers;
    }

    /**
     * What the aid covers, in rupiah and people; the totals are the sums of the villages.
     *
     * @param price of one worker over the months
     * @param capacity workers whom one village's aid pays for
     * @param rest that one village keeps when it covers so many
     */
    record AidCalculated(
            long price,
            long capacity,
            long rest,
            long uncovered,
            long covered,
            long cost,
            long left,
            List<AidOfVillage> villages) {
        static AidCalculated of(AidAnswer answer) {
            return new AidCalculated(
                    answer.price(),
                    answer.capacity(),
                    answer.rest(),
                    answer.uncovered(),
                    answer.covered(),
                    answer.cost(),
                    answer.left(),
                    answer.villages().stream().map(AidOfVillage::of).toList());
        }
    }

    /** One village's own people whom the fund could cover, and as many as its aid pays for. */
    record AidOfVillage(
            String area,
            String name,
            long uncovered,
            long covered,
            long cost,
            long left,
            long still) {
        static AidOfVillage of(AidAnswer.Village village) {
            return new AidOfVillage(
                    village.code().value(),
                    village.name(),
                    village.uncovered(),
                    village.covered(),
                    village.cost(),
                    village.left(),
                    village.still());
        }
    }

    @Gives(AidCalculated.class)
    @Operation(
            operationId = "villageAid",
            summary = "What the same aid for every village of an area would cover")
    @GetMapping("/api/v1/plans/village-aid")
    ResponseEntity<Object> calculate(
            @RequestParam String area,
            @RequestParam UUID fund,
            @RequestParam @Positive long amount,
            @RequestParam YearMonth firstMonth,
            @RequestParam @Min(1) @Max(AidForm.LONGEST) int months) {
        Optional<TerritoryCode> place = TerritoryCode.parse(area);
        return place.isEmpty()
                ? answers.faulty("?area", "wrong-type", "Bukan kode wilayah.")
                : answers.found(
                        aid.calculate(
                                new AidQuestion(place.get(), fund, amount, firstMonth, months)),
                        AidCalculated::of);
    }
}
