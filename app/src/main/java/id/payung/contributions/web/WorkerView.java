package id.payung.contributions.web;

import id.payung.contributions.ContributionLine;
import id.payung.eligibility.Assessment;
import id.payung.enrolment.CoverageLine;
import id.payung.registry.Correction;
import id.payung.registry.DecileFact;
import id.payung.registry.HistoryLine;
import id.payung.registry.Identity;
import id.payung.registry.Sighting;
import id.payung.registry.WorkerRecord;
import id.payung.shared.Refusal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Everything the page of one worker shows.
 *
 * @param identity his numbers in full, only where they were asked for just now
 * @param refusal why they were not shown
 */
public record WorkerView(
        WorkerRecord worker,
        LocalDate today,
        List<Assessment> assessments,
        List<CoverageLine> cover,
        List<ContributionLine> months,
        List<Sighting> sightings,
        List<Correction> corrections,
        List<DecileFact> deciles,
        List<HistoryLine> history,
        Protection protection,
        @Nullable Identity identity,
        @Nullable Refusal refusal) {

    /** How far one month of the year has come. */
    public enum Standing {
        NONE,
        COVERED,
        ORDERED,
        PAID
    }

    WorkerView showing(Identity shown) {
        return new WorkerView(
                worker,
                today,
                assessments,
                cover,
                months,
                sightings,
                corrections,
                deciles,
                history,
                protection,
                shown,
                null);
    }

    WorkerView refusing(Refusal reason) {
        return new WorkerView(
                worker,
                today,
                assessments,
                cover,
                months,
                sightings,
                corrections,
                deciles,
                history,
                protection,
                null,
                reason);
    }

    public int age() {
        return (int) ChronoUnit.YEARS.between(worker.bornOn(), today);
    }

    /** The fund that pays for this month. */
    public Optional<CoverageLine> coverNow() {
        return coverIn(YearMonth.from(today));
    }

    private Optional<CoverageLine> coverIn(YearMonth month) {
        return cover.stream().filter(line -> line.months().contains(month)).findFirst();
    }

    /** This year's twelve months. */
    public List<YearMonth> year() {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> YearMonth.of(today.getYear(), month))
                .toList();
    }

    public Standing standing(YearMonth month) {
        return months.stream()
                .filter(line -> line.month().equals(month))
                .findFirst()
                .map(line -> line.paid() ? Standing.PAID : Standing.ORDERED)
                .orElse(coverIn(month).isPresent() ? Standing.COVERED : Standing.NONE);
    }

    /** Months whose payment is recorded; tenure counts these. */
    public long paidMonths() {
        return months.stream().filter(ContributionLine::paid).count();
    }
}
