package id.payung.donors.web;

import id.payung.donors.GiftStory;
import id.payung.donors.Received;
import java.time.LocalDate;

/** What a donor is given on paper. */
public sealed interface GiftPaper {

    /** A receipt (kuitansi). */
    record Receipt(GiftStory story, Received payment, LocalDate day) implements GiftPaper {}

    /** The letter that tells what the money of one year did. */
    record Letter(GiftStory story, int year, LocalDate day) implements GiftPaper {}
}
