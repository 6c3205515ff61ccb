package id.payung.rules.accident;

import static id.payung.rules.accident.AccidentClause.HOME_CARE;
import static id.payung.rules.accident.AccidentClause.TRANSPORT;

import id.payung.rules.law.Because;
import id.payung.rules.law.Dated;
import id.payung.rules.law.Law;
import id.payung.rules.law.Version;
import java.util.List;

/** What the family spent and gets back, each kind up to its own limit. */
record Costs(Dated<Long> land, Dated<Long> sea, Dated<Long> air, Dated<Long> homeCare) {

    static Costs under(Law law) {
        return new Costs(
                law.amounts("accident/transport_land"),
                law.amounts("accident/transport_sea"),
                law.amounts("accident/transport_air"),
                law.amounts("accident/home_care"));
    }

    long transport(AccidentCase accident, List<Because> because) {
        var day = accident.accidentOn();
        var spent = accident.transport();
        return refund(spent.land(), land.on(day), because)
                + refund(spent.sea(), sea.on(day), because)
                + refund(spent.air(), air.on(day), because);
    }

    long homeCare(AccidentCase accident, List<Because> because) {
        var limit = homeCare.on(accident.accidentOn());
        var amount = Math.min(accident.homeCare(), limit.value());
        if (amount > 0) {
            because.add(Because.ground(HOME_CARE, amount, limit.basis()));
        }
        return amount;
    }

    private static long refund(long spent, Version<Long> limit, List<Because> because) {
        var amount = Math.min(spent, limit.value());
        if (amount > 0) {
            because.add(Because.item(TRANSPORT, amount, limit.basis()));
        }
        return amount;
    }
}
