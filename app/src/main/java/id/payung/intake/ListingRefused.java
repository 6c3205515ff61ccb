package id.payung.intake;

import id.payung.files.FileRefused;
import id.payung.registry.ObjectsToWithdrawal.Objection;
import id.payung.shared.Refusal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Why something was not done with a list. */
public sealed interface ListingRefused extends Refusal.Named {
    @Override
    default String about() {
        return "listing";
    }

    /** The actor's roles do not reach the territory of the list's office. */
    record NotEntitled() implements ListingRefused {}

    /** The file was not kept. */
    record NotKept(FileRefused why) implements ListingRefused, Refusal.PassedOn {}

    /** The file is not a list that can be read; its own words say why and what to do. */
    record Unreadable(Complaint complaint) implements ListingRefused {
        @Override
        public String code() {
            return complaint.code();
        }

        @Override
        public List<Object> args() {
            return List.copyOf(complaint.args());
        }
    }

    /** The list is not where this step begins, as accepting a list that was never checked. */
    record NotNow(ListingState state) implements ListingRefused {
        @Override
        public List<Object> args() {
            return List.of(state.name());
        }
    }

    /** A column every list must have is mapped to nothing. */
    record ColumnMissing(String column) implements ListingRefused {}

    /** Nobody declares such a kind of list. */
    record UnknownKind(String kind, List<String> known) implements ListingRefused {
        public UnknownKind {
            known = List.copyOf(known);
        }

        @Override
        public List<Object> args() {
            return List.of(kind, String.join(", ", known));
        }
    }

    /** Something was told for a column that lists of this kind do not have. */
    record UnknownColumn(String column, List<String> known) implements ListingRefused {
        public UnknownColumn {
            known = List.copyOf(known);
        }

        @Override
        public List<Object> args() {
            return List.of(column, String.join(", ", known));
        }
    }

    /** What the list told carries something by now; its module's own words say what. */
    record Objected(Complaint complaint) implements ListingRefused {
        @Override
        public String code() {
            return complaint.code();
        }

        @Override
        public List<Object> args() {
            return List.copyOf(complaint.args());
        }
    }

    /** A programme accepts no list without this paper. */
    record PaperMissing(PaperRule rule) implements ListingRefused {
        @Override
        public String code() {
            return "listing-paper-"
                    + rule.paper().name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        @Override
        public List<Object> args() {
            return List.of(rule.programme());
        }
    }

    /** Workers of the list stand on a decree and may not lose it. */
    record StandOnDecree(List<Objection> objections) implements ListingRefused {
        private static final int NAMED = 5;

        public StandOnDecree {
            objections = List.copyOf(objections);
        }

        @Override
        public String code() {
            return "listing-on-decree";
        }

        @Override
        public List<Object> args() {
            return List.of(
                    objections.size(),
                    objections.stream()
                            .limit(NAMED)
                            .map(o -> o.name() + " (" + o.where() + ")")
                            .collect(Collectors.joining(", ")));
        }
    }
}
