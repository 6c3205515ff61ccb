package id.payung.enrolment.mutation;

import id.payung.enrolment.DecreeRefused;
import id.payung.shared.Refusal;
import java.time.LocalDate;
import java.util.List;

/** Why a mutation was not taken in, put on an amendment or taken back. */
public sealed interface MutationRefused extends Refusal.Named {
    @Override
    default String about() {
        return "mutation";
    }

    /** The actor may not do this where the worker lives. */
    record NotPermitted() implements MutationRefused {}

    /** What has not happened yet is not told. */
    record InFuture(LocalDate day) implements MutationRefused {}

    /** The same was told before. */
    record ToldAlready() implements MutationRefused {}

    /** Something else would come of it than the preview had shown. */
    record Changed() implements MutationRefused {}

    /** What the check of the row found, in the words that a list is told too. */
    record Unfit(String finding, List<Object> args) implements MutationRefused {
        public Unfit {
            args = List.copyOf(args);
        }

        @Override
        public String code() {
            return finding;
        }
    }

    /** An amendment that carries it has left the hands of who prepared it. */
    record Decided(String amendment) implements MutationRefused {}

    /** The amendment does not take it, for its own reason. */
    record Unamended(DecreeRefused why) implements MutationRefused, Refusal.PassedOn {}
}
