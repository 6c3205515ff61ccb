package id.payung.demo;

import id.payung.eligibility.Enquiries;
import id.payung.eligibility.Programme;
import id.payung.shared.Acting;
import org.springframework.stereotype.Component;

/**
 * The insurer is asked about those of whom it has said nothing yet; its answer is still to come.
 */
@Component
class DemoEnquiry {
    private final Enquiries enquiries;
    private final DemoStaff staff;

    DemoEnquiry(Enquiries enquiries, DemoStaff staff) {
        this.enquiries = enquiries;
        this.staff = staff;
    }

    /** Where everybody was answered for there is nobody to ask about. */
    void ask(Programme programme) {
        Acting.run(
                staff.rina(),
                () -> enquiries.ask(programme, DemoStaff.BOGOR, "Usulan untuk tahun depan"));
    }
}
