/**
 * Reading and writing XLSX and CSV: a file becomes rows with the numbers a person sees, or a
 * reasoned refusal.
 *
 * <p>Start at {@link id.payung.sheets.SheetFile#open}; write with {@link
 * id.payung.sheets.SheetWriter}.
 */
@NullMarked
@ApplicationModule
package id.payung.sheets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
