/**
 * A submitted list read row by row, without database or clock: which column holds what, what each
 * cell means, and what is to be mended.
 *
 * <p>In order: {@link id.payung.sheets.SheetFile#open} the file, let {@link
 * id.payung.intake.reading.Headings#find} propose a {@link id.payung.intake.reading.Mapping} (or
 * take the remembered or corrected one), {@link id.payung.intake.reading.ListingReading#prepare}
 * the reading in one pass over the file, then read its rows as often as needed. The wrong rows go
 * into a {@link id.payung.intake.reading.CorrectionFile}; {@link id.payung.intake.reading.Template}
 * is the blank form.
 */
@NullMarked
@NamedInterface("reading")
package id.payung.intake.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
