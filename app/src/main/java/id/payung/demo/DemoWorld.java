package id.payung.demo;

import id.payung.access.SignInLinks;
import id.payung.population.Population;
import id.payung.runs.Holding;
import id.payung.shared.Actor;
import id.payung.territory.Territories;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** Makes the demo's world from an empty register, and opens its doors. */
@Component
public class DemoWorld {
    private final DemoStaff staff;
    private final DemoLists lists;
    private final DemoMoney money;
    private final DemoDecrees decrees;
    private final Surroundings surroundings;

    DemoWorld(
            DemoStaff staff,
            DemoLists lists,
            DemoMoney money,
            DemoDecrees decrees,
            Surroundings surroundings) {
        this.staff = staff;
        this.lists = lists;
        this.money = money;
        this.decrees = decrees;
        this.surroundings = surroundings;
    }

    /** What is there already. */
    @Component
    record Surroundings(Territories territories, SignInLinks links, Holding runs, Clock clock) {}

    /**
     * Seeds the register; to be called once. What lists set going, such as the search for
     * duplicates, begins when everything is there.
     *
     * @param people how many workers live in Kabupaten Bogor
     * @param step hears the code of each step as it begins
     */
    public void seed(int people, long seed, Consumer<String> step) throws IOException {
        surroundings.runs().whileHeld(() -> settle(people, seed, step));
    }

    private void settle(int people, long seed, Consumer<String> step) throws IOException {
        LocalDate today = LocalDate.now(surroundings.clock());
        links();
        Path directory = Files.createTempDirectory("payung-demo");
        try {
            step.accept("people");
            Population population =
                    Population.of(
                            new VillageNames(surroundings.territories()).inside(DemoStaff.BOGOR),
                            people,
                            seed,
                            today);
            lists.write(population, directory);
            step.accept("lists");
            lists.hand(directory);
        } finally {
            FileSystemUtils.deleteRecursively(directory);
        }
        step.accept("decrees");
        DemoMoney.Purse purse = money.open(people, today.getYear());
        decrees.decide(purse, today);
    }

    /** One path a role that signs its account in, by what people call the role. */
    public Map<String, String> links() {
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
        Map<String, String> links = new LinkedHashMap<>();
        desks.forEach(
                (role, actor) -> links.put(role, surroundings.links().reusable(actor.account())));
        return links;
    }
}
