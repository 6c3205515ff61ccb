package id.payung.demo;

import id.payung.funding.Fund;
import id.payung.planning.PlanRequest;
import id.payung.planning.Plans;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.Months;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Plans of Rina's in pairs, so that they can be compared. */
@Component
class DemoPlans {
    private final Plans plans;

    DemoPlans(Plans plans) {
        this.plans = plans;
    }

    /** For what is left of the year's money; where nobody is left to cover there is no plan. */
    void drawRest(Actor rina, List<Fund> funds, DemoSpan span) {
        draw(rina, "Sisa tahun", funds, span.rest());
    }

    /** For the year to come, as far as its money is known. */
    void drawNext(Actor rina, List<Fund> funds) {
        if (!funds.isEmpty()) {
            Months year = funds.getFirst().months();
            draw(rina, "Tahun " + year.first().getYear(), funds, year);
        }
    }

    private void draw(Actor rina, String name, List<Fund> funds, Months months) {
        List<UUID> chosen = funds.stream().map(Fund::id).toList();
        Acting.run(
                rina,
                () -> {
                    plans.make(
                            PlanRequest.forMost(
                                    name + ", terbanyak", DemoStaff.BOGOR, months, chosen));
                    plans.make(
                            PlanRequest.forNeediest(
                                    name + ", termiskin", DemoStaff.BOGOR, months, chosen));
                });
    }
}
