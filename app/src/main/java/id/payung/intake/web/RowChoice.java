package id.payung.intake.web;

import id.payung.intake.RowFilter;
import id.payung.intake.RowStatus;
import id.payung.intake.Tally;
import java.util.stream.Stream;

/** A way of looking at the rows of a list; each is a figure on its page and a filter behind it. */
public enum RowChoice {
    FOUND("", RowFilter.all()),
    NEW("baru", new RowFilter(RowStatus.NEW, false)),
    CHANGED("berubah", new RowFilter(RowStatus.CHANGED, false)),
    SAME("sama", new RowFilter(RowStatus.SAME, false)),
    DUPLICATE("ganda", new RowFilter(RowStatus.DUPLICATE, false)),
    REFUSED("ditolak", new RowFilter(RowStatus.REFUSED, false)),
    WARNED("peringatan", new RowFilter(null, true));

    private final String code;

    // A record of an enum and a flag never changes, which its type does not say.
    @SuppressWarnings("ImmutableEnumChecker")
    private final RowFilter filter;

    RowChoice(String code, RowFilter filter) {
        this.code = code;
        this.filter = filter;
    }

    static RowChoice of(String code) {
        return Stream.of(values())
                .filter(choice -> choice.code.equals(code))
                .findFirst()
                .orElse(FOUND);
    }

    /** The word in the address. */
    public String code() {
        return code;
    }

    RowFilter filter() {
        return filter;
    }

    public long of(Tally tally) {
        return switch (this) {
            case FOUND -> tally.rows();
            case NEW -> tally.added();
            case CHANGED -> tally.changed();
            case SAME -> tally.same();
            case DUPLICATE -> tally.duplicate();
            case REFUSED -> tally.refused();
            case WARNED -> tally.warned();
        };
    }
}
