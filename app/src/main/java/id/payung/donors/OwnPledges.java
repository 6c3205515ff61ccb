package id.payung.donors;

import id.payung.shared.Acting;
import id.payung.shared.Permission;
import id.payung.shared.Position;
import id.payung.shared.SeenBy;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The pledges of the donor who follows with the acting account; nobody else's. */
@Component
@Transactional(readOnly = true)
@SeenBy(Permission.FOLLOW_PLEDGES)
public class OwnPledges {
    private final DonorRows donors;
    private final PledgeRows rows;

    OwnPledges(DonorRows donors, PledgeRows rows) {
        this.donors = donors;
        this.rows = rows;
    }

    public Optional<Pledge> find(UUID pledge) {
        return own().flatMap(
                        donor ->
                                rows.find(pledge)
                                        .filter(found -> found.donor().equals(donor.id())));
    }

    /** Those of the filter that are his, newest first. */
    public List<Pledge> list(PledgeFilter filter, Position position, int limit) {
        return own().map(donor -> rows.list(filter.of(donor.id()), position, limit))
                .orElse(List.of());
    }

    private Optional<Donor> own() {
        return donors.following(Acting.required().account());
    }
}
