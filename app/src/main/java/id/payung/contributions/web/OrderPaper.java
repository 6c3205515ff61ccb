package id.payung.contributions.web;

import id.payung.contributions.Bill;
import id.payung.contributions.PaymentOrder;
import java.time.LocalDate;

/**
 * The cover page of an order to pay.
 *
 * @param office whose order it is
 * @param day on which it is printed
 */
public record OrderPaper(Bill bill, PaymentOrder order, String office, LocalDate day) {}
