package id.payung.rules.death;

import id.payung.rules.membership.PaidMonths;
import id.payung.rules.scholarship.Child;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A death not caused by work. A death by accident at work is an accident case and pays JKK alone.
 *
 * @param startsOn agreed start of cover, {@code null} when the first payment decides
 * @param paid every month known to be paid; months after the death are not read
 * @param children in the order the family gives them
 */
public record DeathCase(
        @Nullable LocalDate startsOn, PaidMonths paid, LocalDate diedOn, List<Child> children) {

    public DeathCase {
        children = List.copyOf(children);
    }
}
