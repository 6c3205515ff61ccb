package id.payung.contributions;

import id.payung.shared.TerritoryCode;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The order to pay a bill (SPM) and, once the money left, the order of disbursement (SP2D) that
 * answers it. Whoever ordered does not record the second.
 *
 * @param cancelledAt when the order was taken back, before any money left
 */
public record PaymentOrder(
        UUID id,
        UUID bill,
        TerritoryCode territory,
        Voucher voucher,
        UUID orderedBy,
        String orderedByName,
        Instant orderedAt,
        @Nullable Instant cancelledAt,
        @Nullable Disbursed disbursed) {

    /** The SP2D, and who recorded it. */
    public record Disbursed(Voucher voucher, UUID recordedBy, String recordedByName, Instant at) {}

    /** Neither taken back nor answered by money. */
    public boolean isOpen() {
        return cancelledAt == null && disbursed == null;
    }
}
