package id.payung.enrolment.mutation;

import id.payung.enrolment.mutation.Mutation.Standing;
import id.payung.shared.Acting;
import id.payung.shared.Permission;
import id.payung.tasks.Waiting;
import id.payung.tasks.WaitingItem;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Seats that were given up and stand on no amendment yet. */
@Component
class MutationsWaiting implements WaitingItem {
    private final Mutations mutations;

    MutationsWaiting(Mutations mutations) {
        this.mutations = mutations;
    }

    @Override
    public List<Waiting> waiting(LocalDate today) {
        return Acting.required().may(Permission.PREPARE_DECREES)
                ? List.of(
                        mutations
                                .backlog(MutationFilter.everybody().standing(Standing.WAITING))
                                .as("mutations", "/mutasi?keadaan=WAITING"))
                : List.of();
    }
}
