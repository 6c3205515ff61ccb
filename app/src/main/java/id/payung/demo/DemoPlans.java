package id.payung.demo;

import id.payung.funding.Fund;
import id.payung.planning.PlanRequest;
import id.payung.planning.Plans;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.Months;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Two plans of Rina's for what is left of the year's money, so that they can be compared. */
@Component
class DemoPlans {
    private final Plans plans;

    DemoPlans(Plans plans) {
        this.plans = plans;
    }

    /** Where nobody is left to cover there is no plan either. */
    void draw(Actor rina, List<Fund> funds, LocalDate today) {
        YearMonth now = YearMonth.from(today);
        Months rest = new Months(now, now.withMonth(12));
        List<UUID> chosen = funds.stream().map(Fund::id).toList();
        Acting.run(
                rina,
                () -> {
                    plans.make(
                            PlanRequest.forMost(
                                    "Sisa tahun, terbanyak", DemoStaff.BOGOR, rest, chosen));
                    plans.make(
                            PlanRequest.forNeediest(
                                    "Sisa tahun, termiskin", DemoStaff.BOGOR, rest, chosen));
                });
    }
}
