package id.payung.intake.web;

import id.payung.intake.ListingFilter;
import id.payung.intake.ListingState;
import java.util.Set;
import java.util.stream.Stream;

/** The three ways of looking at the lists. */
public enum ListingGroup {
    ALL(""),
    WAITING("menunggu"),
    ACCEPTED("diterima");

    private final String code;

    ListingGroup(String code) {
        this.code = code;
    }

    static ListingGroup of(String code) {
        return Stream.of(values()).filter(group -> group.code.equals(code)).findFirst().orElse(ALL);
    }

    public String code() {
        return code;
    }

    ListingFilter filter() {
        return switch (this) {
            case ALL -> ListingFilter.all();
            case WAITING -> ListingFilter.waiting();
            case ACCEPTED -> new ListingFilter(Set.of(ListingState.ACCEPTED), null);
        };
    }
}
