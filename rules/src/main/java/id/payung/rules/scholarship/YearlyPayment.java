package id.payung.rules.scholarship;

import id.payung.rules.calendar.Birthdays;
import id.payung.rules.law.Clause;
import id.payung.rules.law.Dated;
import id.payung.rules.law.Decision;
import id.payung.rules.law.Finding;
import id.payung.rules.law.Law;
import id.payung.rules.words.Sentence;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether an instalment that falls due may be paid. */
public final class YearlyPayment {
    private static final Sentence MARRIED =
            new Sentence("anak sudah menikah", "the child is married");
    private static final Sentence EMPLOYED =
            new Sentence("anak sudah bekerja", "the child is employed");

    private final Dated<Long> ageBelow;

    private YearlyPayment(Law law) {
        ageBelow = law.amounts("scholarship/age_below");
    }

    public static YearlyPayment under(Law law) {
        return new YearlyPayment(law);
    }

    /** The findings of one instalment: under age, unmarried, not employed, letter brought. */
    public Decision on(LocalDate dueOn, Facts facts) {
        return Decision.of(
                stillYoung(dueOn, facts.bornOn()),
                not(facts.married(), ScholarshipClause.STILL_UNMARRIED, MARRIED),
                not(facts.employed(), ScholarshipClause.NOT_EMPLOYED, EMPLOYED),
                schoolLetter(facts.schoolLetter()));
    }

    private Finding stillYoung(LocalDate dueOn, @Nullable LocalDate bornOn) {
        if (bornOn == null) {
            var missing = new Sentence("tanggal lahir anak", "the child's date of birth");
            return new Finding.Unknown(ScholarshipClause.STILL_YOUNG, missing);
        }
        return Finding.of(
                !Birthdays.hasReached(bornOn, ageBelow.on(dueOn).value(), dueOn),
                ScholarshipClause.STILL_YOUNG,
                "anak sudah mencapai batas usia",
                "the child has reached the age limit");
    }

    private static Finding not(@Nullable Boolean fact, Clause clause, Sentence what) {
        if (fact == null) {
            return new Finding.Unknown(clause, what);
        }
        return fact ? new Finding.NotMet(clause, what) : new Finding.Met(clause);
    }

    private static Finding schoolLetter(boolean brought) {
        return brought
                ? new Finding.Met(ScholarshipClause.SCHOOL_LETTER)
                : new Finding.Unknown(
                        ScholarshipClause.SCHOOL_LETTER,
                        new Sentence("surat keterangan sekolah", "letter from the school"));
    }

    /**
     * What is known of the child this year; {@code null} means nobody has said.
     *
     * @param schoolLetter whether this year's letter was brought
     */
    public record Facts(
            @Nullable LocalDate bornOn,
            @Nullable Boolean married,
            @Nullable Boolean employed,
            boolean schoolLetter) {}
}
