package id.payung.law;

import id.payung.rules.contribution.Sector;
import id.payung.rules.scholarship.Child;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A worker's family as anybody may describe it, without name or number.
 *
 * @param months completed months of cover without a break; 0 for somebody who begins today
 * @param children as they are today; {@code null} while nobody has said, which is not the same as
 *     none
 */
public record Family(Sector sector, int months, @Nullable List<Child> children) {}
