/** The few words every module speaks: territory codes, months, rupiah, identity numbers. */
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN)
package id.payung.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
