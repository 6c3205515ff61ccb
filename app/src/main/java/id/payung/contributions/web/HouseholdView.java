package id.payung.contributions.web;

import id.payung.eligibility.Assessment;
import id.payung.eligibility.AssessmentOutcome;
import id.payung.enrolment.CoverageLine;
import id.payung.registry.Occupation;
import id.payung.registry.PersonNames;
import id.payung.registry.WorkerLine;
import id.payung.registry.WorkerRecord;
import id.payung.shared.Columns;
import id.payung.shared.Position;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everybody known under one family card, as far as the reader sees.
 *
 * @param worker from whose page it was opened
 */
public record HouseholdView(WorkerRecord worker, LocalDate today, List<Member> members) {

    /** One member with his cover and judgements. */
    public record Member(WorkerLine line, List<CoverageLine> cover, List<Assessment> assessments) {

        /** The programme that could cover him, where one may. */
        public Optional<Assessment> chance() {
            return assessments.stream()
                    .filter(one -> one.outcome() == AssessmentOutcome.ELIGIBLE)
                    .findFirst();
        }
    }

    static HouseholdView of(WorkerRecord worker, LocalDate today, List<Member> members) {
        return new HouseholdView(worker, today, List.copyOf(members));
    }

    /** The members in the order that is asked for. */
    public List<Member> members(Position position) {
        return Columns.<Member>none()
                .or("nama", member -> member.line().name())
                .or("usia", this::age)
                .or("pekerjaan", HouseholdView::occupation)
                .or(
                        "perlindungan",
                        member -> coverNow(member).map(CoverageLine::fundName).orElse(null))
                .or("peluang", this::programme)
                .sorted(members, position);
    }

    private static @Nullable String occupation(Member member) {
        Occupation occupation = member.line().occupation();
        return occupation == null ? null : occupation.label();
    }

    /** What could cover him who is not covered. */
    private @Nullable String programme(Member member) {
        return coverNow(member).isPresent()
                ? null
                : member.chance().map(Assessment::programmeName).orElse(null);
    }

    public Optional<CoverageLine> coverNow(Member member) {
        return member.cover().stream()
                .filter(line -> line.months().contains(YearMonth.from(today)))
                .findFirst();
    }

    public int age(Member member) {
        return (int) ChronoUnit.YEARS.between(member.line().bornOn(), today);
    }

    /** Another member with the same birth date and a name that may be the same. */
    public boolean isDouble(Member member) {
        return members.stream()
                .filter(other -> !other.line().id().equals(member.line().id()))
                .filter(other -> other.line().bornOn().equals(member.line().bornOn()))
                .anyMatch(
                        other ->
                                !PersonNames.clearlyDifferent(
                                        other.line().name(), member.line().name()));
    }

    public long covered() {
        return members.stream().filter(member -> coverNow(member).isPresent()).count();
    }

    /** Not covered this month, and eligible for some programme. */
    public long couldBe() {
        return members.stream()
                .filter(member -> coverNow(member).isEmpty() && member.chance().isPresent())
                .count();
    }
}
