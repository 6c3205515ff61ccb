package id.payung.enrolment;

import java.io.InputStream;
import java.time.LocalDate;

/**
 * A signed decree as it lies on the desk.
 *
 * @param number as printed on it
 * @param signatory who signed, as printed: "Bupati Bogor"
 * @param fileName what the scan was called
 * @param scan PDF, JPEG or PNG
 */
public record SignedPaper(
        String number, LocalDate signedOn, String signatory, String fileName, InputStream scan) {}
