package id.payung.rules.scholarship;

import static id.payung.rules.scholarship.ScholarshipClause.CHILDREN_PAID;
import static id.payung.rules.scholarship.ScholarshipClause.NO_MORE_THAN;
import static id.payung.rules.scholarship.ScholarshipClause.PAID_ONCE;
import static id.payung.rules.scholarship.ScholarshipClause.YEARLY_BY_LEVEL;

import id.payung.rules.calendar.Birthdays;
import id.payung.rules.law.Because;
import id.payung.rules.law.Clause;
import id.payung.rules.law.Dated;
import id.payung.rules.law.Law;
import id.payung.rules.law.Version;
import id.payung.rules.scholarship.Scholarship.Instalment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Scholarships after a death or a total permanent disability.
 *
 * <p>Payment k falls on the event date plus k years, always counted from the event, so an event on
 * 29 February is paid on 28 February in common years. The child climbs one year of school at each.
 */
public final class Scholarships {
    private final Dated<Ladder> ladder;
    private final Dated<Long> singlePayment;
    private final Dated<Long> children;
    private final Dated<Long> ageBelow;
    private final Dated<Long> schoolBeginsAt;
    private final Ceilings ceilings;

    private Scholarships(Law law) {
        ladder = law.tables("scholarship/levels").map(Ladder::read);
        singlePayment = law.amounts("scholarship/single_payment");
        children = law.amounts("scholarship/children");
        ageBelow = law.amounts("scholarship/age_below");
        schoolBeginsAt = law.amounts("scholarship/school_begins_at");
        ceilings = Ceilings.under(law);
    }

    public static Scholarships under(Law law) {
        return new Scholarships(law);
    }

    /** What the law says about scholarships, for whoever reads it. */
    public static List<Clause> clauses() {
        return List.of(ScholarshipClause.values());
    }

    /** How many years a level has under the newest table; 0 for a child not yet at school. */
    public long yearsOf(Level level) {
        return ladder.latest().value().yearsOf(level);
    }

    /**
     * All payments to the children of a worker whose family is entitled.
     *
     * @param given in the order the family gives them; a child too old on the day takes no place
     */
    public Scholarship schedule(LocalDate eventOn, List<Child> given) {
        var limit = children.on(eventOn);
        var paid =
                IntStream.range(0, given.size())
                        .filter(i -> isYoung(given.get(i), eventOn, eventOn))
                        .limit(limit.value())
                        .boxed()
                        .toList();
        if (paid.isEmpty()) {
            return Scholarship.nothing(eventOn);
        }
        var because = new ArrayList<Because>();
        because.add(Because.ground(CHILDREN_PAID, 0, limit.basis(), ageBelow.on(eventOn).basis()));
        var once = singlePayment.find(eventOn);
        var instalments =
                once.isPresent()
                        ? paidOnce(once.get(), paid.getFirst(), given, eventOn, because)
                        : yearly(paid, given, eventOn, because);
        return new Scholarship(instalments, eventOn, because);
    }

    private List<Instalment> paidOnce(
            Version<Long> once,
            int index,
            List<Child> given,
            LocalDate eventOn,
            List<Because> because) {
        because.add(Because.ground(PAID_ONCE, once.value(), once.basis()));
        var child = given.get(index);
        return List.of(new Instalment(index, eventOn, child.level(), child.year(), once.value()));
    }

    private List<Instalment> yearly(
            List<Integer> paid, List<Child> given, LocalDate eventOn, List<Because> because) {
        var instalments = new ArrayList<Instalment>();
        for (var index : paid) {
            instalments.addAll(ceilings.ofChild(climb(index, given.get(index), eventOn), eventOn));
        }
        var within = ceilings.ofFamily(instalments, eventOn);
        var total = within.stream().mapToLong(Instalment::amount).sum();
        because.add(Because.ground(YEARLY_BY_LEVEL, total, ladder.on(eventOn).basis()));
        because.add(Because.ground(NO_MORE_THAN, 0, ceilings.bases(eventOn)));
        return within;
    }

    private List<Instalment> climb(int index, Child child, LocalDate eventOn) {
        var steps = ladder.on(eventOn).value().steps();
        var instalments = new ArrayList<Instalment>();
        var position = startingPosition(child, eventOn);
        for (var k = 0; position < steps.size(); k++) {
            var dueOn = eventOn.plusYears(k);
            if (!isYoung(child, dueOn, eventOn)) {
                break;
            }
            if (isAtSchool(child, dueOn, eventOn)) {
                var step = steps.get(position++);
                instalments.add(
                        new Instalment(index, dueOn, step.level(), step.year(), step.amount()));
            }
        }
        return instalments;
    }

    private int startingPosition(Child child, LocalDate eventOn) {
        if (child.level() == Level.NONE) {
            return 0;
        }
        var position = ladder.on(eventOn).value().position(child.level(), child.year());
        if (position < 0) {
            throw new IllegalArgumentException(
                    "%s has no year %d".formatted(child.level(), child.year()));
        }
        return position;
    }

    private boolean isAtSchool(Child child, LocalDate day, LocalDate eventOn) {
        return child.level() != Level.NONE
                || Birthdays.hasReached(child.bornOn(), schoolBeginsAt.on(eventOn).value(), day);
    }

    private boolean isYoung(Child child, LocalDate day, LocalDate eventOn) {
        return !Birthdays.hasReached(child.bornOn(), ageBelow.on(eventOn).value(), day);
    }
}
