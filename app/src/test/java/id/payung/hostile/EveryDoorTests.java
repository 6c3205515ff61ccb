package id.payung.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import id.payung.access.ApiTokens;
import id.payung.access.Office;
import id.payung.access.Role;
import id.payung.access.SignedIn;
import id.payung.hostile.Doors.Door;
import id.payung.shared.Actor;
import id.payung.shared.TerritoryCode;
import id.payung.testing.Past;
import id.payung.testing.PayungTest;
import id.payung.testing.Program;
import id.payung.testing.StoryWorld;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every route, every role, every kind of foreign id. The officers are of Kabupaten Cianjur, the
 * things of Kabupaten Bogor. Names of funds and decrees may be read from everywhere; nothing else.
 */
@Tag("scenario")
@PayungTest
class EveryDoorTests {
    private static final TerritoryCode CIANJUR = new TerritoryCode("32.03");
    private static final Map<String, String> BEHIND =
            Map.of(
                    "(pekerja|workers)", "worker",
                    "(proses|runs)", "run",
                    "(dana|funds)", "fund",
                    "(sk|decrees)", "decree",
                    "(ganda|duplicates)", "pair",
                    "(akun|accounts)", "account");
    @Autowired StoryWorld world;
    @Autowired ForeignThings foreign;
    @Autowired ApiTokens tokens;
    @Autowired MockMvcTester web;
    @Autowired JsonMapper json;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    Map<String, UUID> things = Map.of();
    List<Door> doors = List.of();

    @BeforeEach
    void bogorIsAtWork() {
        things = foreign.made();
        doors = Doors.of(mapping);
    }

    private Actor stranger(Role role) {
        Office office = world.office("32.03", "Kabupaten Cianjur", Office.Kind.REGENCY, CIANJUR);
        return world.account(
                "orang-" + role.name().toLowerCase(java.util.Locale.ROOT),
                "Orang Cianjur",
                office,
                role,
                CIANJUR);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void nothingOfBogorIsShownOrChangedWhateverIdAnOfficerOfCianjurSends(Role role) {
        Actor stranger = stranger(role);
        Curious curious = Curious.who(stranger, tokens, web, json);
        String before = ForeignThings.state();
        SoftAssertions all = new SoftAssertions();
        for (Door door : doors) {
            for (String kind : kindsTried(door, role)) {
                curious.judge(all, door, kind, thing(kind));
            }
        }
        all.assertThat(ForeignThings.state()).as("rows of Bogor").isEqualTo(before);
        all.assertAll();
    }

    /**
     * Who may do everything tries every kind of thing at every door; any other role the kind that
     * belongs behind the door, and one more, another at each door.
     */
    private Collection<String> kindsTried(Door door, Role role) {
        List<String> kinds = List.copyOf(things.keySet());
        if (!Forged.carriesAnId(door)) {
            return kinds.subList(0, 1);
        }
        if (role == Role.ADMINISTRATOR) {
            return kinds;
        }
        int turn = List.of(Role.values()).indexOf(role) + doors.indexOf(door);
        return Stream.of(kindBehind(door), kinds.get(turn % kinds.size())).distinct().toList();
    }

    /**
     * Each door is tried by an account of its own: of many tries only the first ten stand singly.
     */
    @Test
    void everyForeignOrUnknownIdEndsInA404AndStandsOnTheTrail() {
        UUID unknown = UUID.randomUUID();
        SoftAssertions all = new SoftAssertions();
        Map<String, String> tries = new LinkedHashMap<>();
        for (Door door : doors) {
            if (!door.namesAThing() || Curious.isOpen(door)) {
                continue;
            }
            Actor actor = administratorOfCianjur(door);
            Curious curious = Curious.who(actor, tokens, web, json);
            for (UUID id : List.of(thing(unreadBehind(door)), unknown)) {
                int status = curious.knock(door, id.toString()).getResponse().getStatus();
                all.assertThat(status).as("%s with %s", door, id).isEqualTo(404);
                tries.put(actor.account() + " " + id, door + " with " + id);
            }
        }
        Set<String> told = toldOnce();
        tries.forEach((one, name) -> all.assertThat(told.contains(one)).as(name).isTrue());
        all.assertAll();
    }

    @Test
    void whoTriesManyIdsFillsNoTrailAndIsCountedAllTheSame() {
        Actor curious = stranger(Role.REGENCY);
        for (int tries = 0; tries < 40; tries++) {
            assertThat(
                            web.perform(
                                    request(HttpMethod.GET, "/pekerja/" + UUID.randomUUID())
                                            .with(SignedIn.as(curious))))
                    .hasStatus(404);
        }
        assertThat(Past.count("audit.entry where action = 'id.not-found'")).isBetween(10L, 12L);
    }

    private Actor administratorOfCianjur(Door door) {
        Office office = world.office("32.03", "Kabupaten Cianjur", Office.Kind.REGENCY, CIANJUR);
        String username = "ingin-tahu-" + Integer.toHexString(door.hashCode());
        return world.account(username, "Orang Cianjur", office, Role.ADMINISTRATOR, CIANJUR);
    }

    /** Whom every door lets in, so that what stops him is the body. */
    private Actor administratorOfBogor() {
        return world.account(
                "admin-bogor",
                "Admin Bogor",
                world.regency(),
                Role.ADMINISTRATOR,
                StoryWorld.BOGOR);
    }

    private static String kindBehind(Door door) {
        return BEHIND.entrySet().stream()
                .filter(room -> door.pattern().matches(".*/" + room.getKey() + "(/.*)?"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("listing");
    }

    private static String unreadBehind(Door door) {
        String kind = kindBehind(door);
        return Curious.READABLE.contains(kind) ? "listing" : kind;
    }

    private UUID thing(String kind) {
        return java.util.Objects.requireNonNull(things.get(kind));
    }

    /** Account and id of every strange id that stands on the trail once. */
    private static Set<String> toldOnce() {
        String all =
                Past.<String>row(
                        """
                        select coalesce(string_agg(t.account || ' ' || t.subject_id, ','), '') from (
                            select account, subject_id from audit.entry where action = 'id.not-found'
                            group by account, subject_id having count(*) = 1) t
                        """,
                        row -> row.getString(1));
        return Set.of(all.split(","));
    }

    @Test
    void theOfficersOfBogorDoSeeWhatIsHiddenFromOthers() {
        assertThat(foreign.listingsSeenBy(world.rina())).isEqualTo(1);
        assertThat(foreign.listingsSeenBy(stranger(Role.REGENCY))).isZero();
    }

    @Test
    void aStrangerWithoutAccountGetsNoFurtherThanTheDoor() {
        SoftAssertions all = new SoftAssertions();
        for (Door door : doors) {
            if (Curious.isOpen(door)) {
                continue;
            }
            String id = UUID.randomUUID().toString();
            int status =
                    web.perform(request(door.method(), door.at(id)).with(csrf()))
                            .getResponse()
                            .getStatus();
            all.assertThat(status).as("%s", door).isIn(302, 401);
        }
        all.assertAll();
    }

    @Test
    void noDoorAnswersNonsenseWithABreakdown() {
        Curious rina = Curious.who(world.rina(), tokens, web, json);
        SoftAssertions all = new SoftAssertions();
        for (Door door : doors) {
            for (String nonsense : nonsenseTried(door)) {
                MvcTestResult answer = rina.knock(door, nonsense);
                all.assertThat(answer.getUnresolvedException()).as("%s", door).isNull();
                all.assertThat(answer.getResponse().getStatus())
                        .as("%s with %s", door, nonsense)
                        .isLessThan(500);
            }
        }
        all.assertAll();
    }

    /** Where an id has no place, one kind of nonsense is like another. */
    private static List<String> nonsenseTried(Door door) {
        List<String> all = List.of("0", "bukan-uuid", "%27%20or%201=1", "x".repeat(300));
        return Forged.carriesAnId(door) ? all : all.subList(0, 1);
    }

    @Test
    void everyBodyRefusesAFieldItDoesNotKnow() {
        Program program = Program.of(administratorOfBogor(), tokens, web);
        SoftAssertions all = new SoftAssertions();
        for (Door door : doors) {
            Map<String, Object> body = Forged.body(door, UUID.randomUUID().toString());
            if (body.isEmpty()) {
                continue;
            }
            for (String extra : List.of("role", "amounts", "approvedBy", "territory ")) {
                Map<String, Object> more = new java.util.LinkedHashMap<>(body);
                if (more.put(extra, "ADMINISTRATOR") != null) {
                    continue;
                }
                MvcTestResult answer =
                        program.send(
                                door.method(),
                                door.at(UUID.randomUUID().toString()),
                                json.writeValueAsString(more));
                all.assertThat(answer.getResponse().getStatus())
                        .as("%s with %s", door, extra)
                        .isEqualTo(400);
                all.assertThatObject(answer.getResponse())
                        .as("%s with %s", door, extra)
                        .satisfies(
                                response ->
                                        assertThat(response.getContentAsString())
                                                .contains("unknown-field"));
            }
        }
        all.assertAll();
    }

    @Test
    void noAddressHasAPlaceForANik() {
        assertThat(doors)
                .allSatisfy(
                        door -> {
                            assertThat(door.pattern().toLowerCase(java.util.Locale.ROOT))
                                    .doesNotContain("nik");
                            if (door.method().equals(HttpMethod.GET)) {
                                assertThat(Forged.parameters(door, "").keySet())
                                        .noneMatch(name -> name.equalsIgnoreCase("nik"));
                            }
                        });
    }
}
