package id.payung.rules.death;

import static id.payung.rules.death.DeathClause.COVERED_AT_DEATH;
import static id.payung.rules.death.DeathClause.FULL_AFTER_WAITING;
import static id.payung.rules.death.DeathClause.SCHOLARSHIP_TENURE;

import id.payung.rules.law.Because;
import id.payung.rules.law.BeforeFirstVersion;
import id.payung.rules.law.Clause;
import id.payung.rules.law.Dated;
import id.payung.rules.law.Finding;
import id.payung.rules.law.Law;
import id.payung.rules.membership.Memberships;
import id.payung.rules.membership.Tenure;
import id.payung.rules.scholarship.Scholarship;
import id.payung.rules.scholarship.Scholarships;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The death benefit (PP 44/2015, PP 82/2019, Permenaker 1/2025).
 *
 * <p>The day of death alone selects the law, however old the cover is. Whether the family receives
 * little, much, or much and scholarships depends only on how long cover ran without a break.
 */
public final class DeathBenefits {
    private final Memberships memberships;
    private final Scholarships scholarships;
    private final Payments payments;
    private final Dated<Period> fullAfter;
    private final Dated<Long> scholarshipAfter;

    private DeathBenefits(Law law) {
        memberships = Memberships.under(law);
        scholarships = Scholarships.under(law);
        payments = Payments.under(law);
        fullAfter = law.spans("death/full_after");
        scholarshipAfter = law.amounts("death/scholarship_after");
    }

    public static DeathBenefits under(Law law) {
        return new DeathBenefits(law);
    }

    /** What the law says about the death benefit, for whoever reads it. */
    public static List<Clause> clauses() {
        return List.of(DeathClause.values());
    }

    /** Why a death cannot be judged, when it lies before the law that is modelled. */
    public Optional<BeforeFirstVersion> refusal(LocalDate diedOn) {
        return fullAfter.refusal(diedOn);
    }

    /** What the family of the worker is entitled to. */
    public DeathBenefit assess(DeathCase death) {
        var diedOn = death.diedOn();
        var tenure = memberships.tenure(death.startsOn(), death.paid(), diedOn);
        var findings = new ArrayList<Finding>();
        var because = new ArrayList<>(tenure.because());
        findings.add(coveredAtDeath(tenure));
        var start = tenure.startsOn();
        if (start == null) {
            return nothing(diedOn, findings, because);
        }
        var full = fullAfterWaiting(start, diedOn);
        var enough = scholarshipTenure(tenure);
        findings.add(full);
        findings.add(enough);
        because.add(Because.ground(FULL_AFTER_WAITING, 0, fullAfter.on(diedOn).basis()));
        var cash =
                full instanceof Finding.Met
                        ? payments.full(diedOn, because)
                        : payments.beforeFull(diedOn, because);
        var scholarship =
                enough instanceof Finding.Met
                        ? scholarships.schedule(diedOn, death.children())
                        : Scholarship.nothing(diedOn);
        because.add(Because.ground(SCHOLARSHIP_TENURE, 0, scholarshipAfter.on(diedOn).basis()));
        because.addAll(scholarship.because());
        return new DeathBenefit(
                cash.lumpSum(), cash.periodic(), cash.funeral(), scholarship, findings, because);
    }

    private static DeathBenefit nothing(
            LocalDate diedOn, List<Finding> findings, List<Because> because) {
        return new DeathBenefit(0, 0, 0, Scholarship.nothing(diedOn), findings, because);
    }

    private static Finding coveredAtDeath(Tenure tenure) {
        return Finding.of(
                tenure.isCovered(),
                COVERED_AT_DEATH,
                "tidak ada kepesertaan yang berlaku pada hari meninggal",
                "no membership was alive on the day of death");
    }

    private Finding fullAfterWaiting(LocalDate start, LocalDate diedOn) {
        var fullFrom = start.plus(fullAfter.on(diedOn).value());
        return Finding.of(
                !diedOn.isBefore(fullFrom),
                FULL_AFTER_WAITING,
                "manfaat penuh baru berlaku mulai " + fullFrom,
                "the full benefit would have been due from " + fullFrom);
    }

    private Finding scholarshipTenure(Tenure tenure) {
        return Finding.of(
                tenure.years() >= scholarshipAfter.on(tenure.eventOn()).value(),
                SCHOLARSHIP_TENURE,
                "masa kepesertaan baru " + tenure.months() + " bulan",
                "tenure is only " + tenure.months() + " months");
    }
}
