/** Lists of any kind: upload, map, check, stage, accept, undo, compare. */
@NullMarked
@ApplicationModule
package id.payung.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
