package id.payung.planning.web;

import id.payung.rules.contribution.Contributions;
import id.payung.rules.contribution.Payer;
import id.payung.rules.contribution.Sector;
import id.payung.rules.contribution.Terms;
import id.payung.rules.law.Law;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a month of one worker costs one kind of payer, month by month: the best money for a driver
 * is not the best for a farmer.
 *
 * @param prices rupiah, in the order of the months
 */
public record PriceLine(Payer payer, Sector sector, List<Long> prices) {

    /** The payers a fund can have, by sector. */
    static List<PriceLine> under(Law law, List<YearMonth> months) {
        Contributions contributions = Contributions.under(law);
        return Stream.of(Payer.APBD, Payer.VILLAGE, Payer.COMPANY, Payer.DONOR, Payer.SELF)
                .flatMap(
                        payer ->
                                Stream.of(Sector.values())
                                        .map(
                                                sector ->
                                                        new PriceLine(
                                                                payer,
                                                                sector,
                                                                months.stream()
                                                                        .map(
                                                                                month ->
                                                                                        contributions
                                                                                                .price(
                                                                                                        month,
                                                                                                        Terms
                                                                                                                .of(
                                                                                                                        payer,
                                                                                                                        sector))
                                                                                                .total())
                                                                        .toList())))
                .toList();
    }
}
