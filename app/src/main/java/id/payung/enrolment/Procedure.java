package id.payung.enrolment;

import org.springframework.stereotype.Component;

/** The desks a decree passes after it was prepared. */
@Component
record Procedure(
        SecondReading reading,
        Deciding deciding,
        Signing signing,
        Cancelling cancelling,
        PapersOfDecree papers) {}
