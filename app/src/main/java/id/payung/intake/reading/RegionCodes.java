package id.payung.intake.reading;

import java.util.Optional;

/**
 * What intake asks about the region in a NIK; answered from the territories, old codes included.
 */
public interface RegionCodes {

    /** Whether six digits are, or once were, a district's code. */
    boolean known(String sixDigits);

    /** The known code that resembles it most, with points, such as {@code 32.01.06}. */
    Optional<String> nearest(String sixDigits);
}
