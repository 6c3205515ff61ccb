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
            DemoCallings callings,
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
     * @param scale how many workers live in Kabupaten Bogor, and how many of them its funds pay for
     * @param making hears how far it has come
     */
    public void seed(DemoScale scale, long seed, Making making) throws IOException {
        Path directory = Files.createTempDirectory("payung-demo");
        try {
            surroundings.runs().whileHeld(() -> settle(scale, seed, directory, making));
        } finally {
            surroundings.year().turnToThePresent();
            FileSystemUtils.deleteRecursively(directory);
        }
    }

    private void settle(DemoScale scale, long seed, Path directory, Making making)
            throws IOException {
        DemoSpan span = DemoSpan.until(surroundings.year().today(), scale);
        making.begins("people");
        Population population =
                Population.of(
                        new VillageNames(surroundings.territories()).inside(DemoStaff.BOGOR),
                        scale.listed(),
                        seed,
                        span.today());
        past.lists().write(population, directory);
        List<Person> poor = DemoVisits.poor(population);
        DemoMoney.Purse purse = live(new Living(scale, poor), directory, span, making);
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
        present.plans().drawNext(staff.rina(), past.money().openNext(purse, scale, span.today()));
    }

    /** Who lives there. */
    private record Living(DemoScale scale, List<Person> poor) {}

    /** Lets the year pass. */
    private DemoMoney.Purse live(Living living, Path directory, DemoSpan span, Making making) {
        DemoYear year = surroundings.year();
        year.turnTo(span.before(1));
        desks();
        making.begins("lists");
        past.lists().hand(directory);
        past.callings().hand(living.poor, living.scale);
        year.turnTo(span.before(9));
        past.visits().walk(living.poor, span.before(9));
        year.turnTo(span.before(15));
        past.visits().answer(living.poor, span.before(15));
        making.begins("decrees");
        year.turnTo(span.before(16));
        DemoMoney.Purse purse = past.money().open(living.scale, span.today());
        List<DemoDecrees.Running> running = past.decrees().decide(purse, span);
        making.begins("months");
        past.months().pass(running, span, making);
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
