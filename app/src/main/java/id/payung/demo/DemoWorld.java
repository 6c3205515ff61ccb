package id.payung.demo;

import id.payung.access.SignInLinks;
import id.payung.population.Person;
import id.payung.population.Population;
import id.payung.runs.Holding;
import id.payung.shared.Actor;
import id.payung.territory.Territories;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** Makes the demo's world from an empty register, and opens its doors. */
@Component
public class DemoWorld {
    private final DemoStaff staff;
    private final Past past;
    private final Present present;
    private final Surroundings surroundings;

    DemoWorld(DemoStaff staff, Past past, Present present, Surroundings surroundings) {
        this.staff = staff;
        this.past = past;
        this.present = present;
        this.surroundings = surroundings;
    }

    /** What is there already. */
    @Component
    record Surroundings(Territories territories, SignInLinks links, Holding runs, DemoYear year) {}

    /** What the year is made of. */
    @Component
    record Past(
            DemoLists lists,
            DemoVisits visits,
            DemoMoney money,
            DemoDecrees decrees,
            DemoMonths months) {}

    /** What is new today. */
    @Component
    record Present(DemoEnquiry enquiry, DemoGifts gifts, DemoPlans plans) {}

    /**
     * Seeds the register; to be called once. What lists set going, such as the search for
     * duplicates, begins when everything is there.
     *
     * @param people how many workers live in Kabupaten Bogor
     * @param step hears the code of each step as it begins
     */
    public void seed(int people, long seed, Consumer<String> step) throws IOException {
        Path directory = Files.createTempDirectory("payung-demo");
        try {
            surroundings.runs().whileHeld(() -> settle(people, seed, directory, step));
        } finally {
            surroundings.year().turnToThePresent();
            FileSystemUtils.deleteRecursively(directory);
        }
    }

    private void settle(int people, long seed, Path directory, Consumer<String> step)
            throws IOException {
        DemoSpan span = DemoSpan.until(surroundings.year().today(), people);
        step.accept("people");
        Population population =
                Population.of(
                        new VillageNames(surroundings.territories()).inside(DemoStaff.BOGOR),
                        people,
                        seed,
                        span.today());
        past.lists().write(population, directory);
        DemoMoney.Purse purse = live(population, directory, span, step);
        surroundings.year().turnToThePresent();
        past.lists().handLate(directory);
        past.decrees().await(purse, span);
        present.enquiry().ask(purse.regional());
        present.gifts().give(purse, span.today());
        present.plans()
                .drawRest(
                        staff.rina(),
                        List.of(purse.regency(), purse.tobacco(), purse.company(), purse.donor()),
                        span);
        present.plans().drawNext(staff.rina(), past.money().openNext(purse, people, span.today()));
    }

    /** Lets the year pass. */
    private DemoMoney.Purse live(
            Population population, Path directory, DemoSpan span, Consumer<String> step) {
        DemoYear year = surroundings.year();
        year.turnTo(span.before(1));
        desks();
        step.accept("lists");
        past.lists().hand(directory);
        year.turnTo(span.before(9));
        List<Person> poor = DemoVisits.poor(population);
        past.visits().walk(poor, span.before(9));
        year.turnTo(span.before(15));
        past.visits().answer(poor, span.before(15));
        step.accept("decrees");
        year.turnTo(span.before(16));
        DemoMoney.Purse purse = past.money().open(population.people(), span.today());
        List<DemoDecrees.Running> running = past.decrees().decide(purse, span);
        step.accept("months");
        past.months().pass(running, span);
        return purse;
    }

    /** One path a role that signs its account in, by what people call the role. */
    public Map<String, String> links() {
        Map<String, String> links = new LinkedHashMap<>();
        desks().forEach(
                        (role, actor) ->
                                links.put(role, surroundings.links().reusable(actor.account())));
        return links;
    }

    /** Everybody who works here, by role; whoever has no account yet gets one. */
    private Map<String, Actor> desks() {
        Map<String, Actor> desks = new LinkedHashMap<>();
        desks.put("administrator", staff.administrator());
        desks.put("branch", staff.branch());
        desks.put("province", staff.provincialPreparer());
        desks.put("province-head", staff.provincialApprover());
        desks.put("regency", staff.rina());
        desks.put("regency-head", staff.hendra());
        desks.put("treasurer", staff.treasurer());
        desks.put("district", staff.district());
        desks.put("village", staff.siti());
        desks.put("agent", staff.agent());
        desks.put("auditor", staff.auditor());
        desks.put("donor", staff.donor());
        return desks;
    }
}
