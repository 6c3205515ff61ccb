package id.payung.rules.accident;

import static id.payung.rules.accident.AccidentClause.DEATH_BY_ACCIDENT;
import static id.payung.rules.accident.AccidentClause.FUNERAL;
import static id.payung.rules.accident.AccidentClause.PERIODIC;
import static id.payung.rules.accident.AccidentClause.TOTAL_DISABILITY;

import id.payung.rules.accident.AccidentBenefit.Settlement;
import id.payung.rules.law.Because;
import id.payung.rules.law.Dated;
import id.payung.rules.law.Law;
import id.payung.rules.law.Rupiah;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What each outcome pays. */
final class Settlements {
    private final DisabilityTable disabilities;
    private final Dated<Long> monthsOfBase;
    private final Dated<BigDecimal> totalShare;
    private final Dated<BigDecimal> deathShare;
    private final Dated<Long> deathLeast;
    private final Dated<Long> funeral;
    private final Dated<Long> periodicMonth;
    private final Dated<Long> periodicMonths;

    Settlements(Law law, DisabilityTable disabilities) {
        this.disabilities = disabilities;
        monthsOfBase = law.amounts("accident/months_of_base");
        totalShare = law.shares("accident/total_share");
        deathShare = law.shares("accident/death_share");
        deathLeast = law.amounts("accident/death_least");
        funeral = law.amounts("accident/funeral");
        periodicMonth = law.amounts("accident/periodic_month");
        periodicMonths = law.amounts("accident/periodic_months");
    }

    Settlement of(AccidentCase accident, List<Because> because) {
        return switch (accident.outcome()) {
            case RECOVERED -> new Settlement(0, 0, 0, 0);
            case PARTIAL -> new Settlement(disabilities.pays(accident, because), 0, 0, 0);
            case TOTAL -> total(accident, because);
            case DEATH -> death(accident, because);
        };
    }

    private Settlement total(AccidentCase accident, List<Because> because) {
        var day = accident.accidentOn();
        var share = totalShare.on(day);
        var disability = Rupiah.share(multipleOfBase(accident), share.value());
        var months = monthsOfBase.on(day).basis();
        because.add(Because.item(TOTAL_DISABILITY, disability, share.basis(), months));
        return new Settlement(disability, 0, 0, periodic(day, because));
    }

    private Settlement death(AccidentCase accident, List<Because> because) {
        var day = accident.accidentOn();
        var share = deathShare.on(day);
        var least = deathLeast.on(day);
        var death = Rupiah.share(multipleOfBase(accident), share.value());
        var paid = Math.max(death, least.value());
        var months = monthsOfBase.on(day).basis();
        because.add(Because.item(DEATH_BY_ACCIDENT, paid, share.basis(), months, least.basis()));
        var burial = funeral.on(day);
        because.add(Because.item(FUNERAL, burial.value(), burial.basis()));
        return new Settlement(0, paid, burial.value(), periodic(day, because));
    }

    private long periodic(LocalDate day, List<Because> because) {
        var month = periodicMonth.on(day);
        var months = periodicMonths.on(day);
        var amount = month.value() * months.value();
        because.add(Because.item(PERIODIC, amount, month.basis(), months.basis()));
        return amount;
    }

    private long multipleOfBase(AccidentCase accident) {
        return accident.base() * monthsOfBase.on(accident.accidentOn()).value();
    }
}
