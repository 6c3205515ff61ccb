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
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
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
    private static final Set<String> READABLE = Set.of("fund", "decree");
    private static final Map<String, String> BEHIND =
            Map.of(
                    "(pekerja|workers)", "worker",
                    "(proses|runs)", "run",
                    "(dana|funds)", "fund",
                    "(sk|decrees)", "decree",
                    "(ganda|duplicates)", "pair",
                    "(akun|accounts)", "account");
    private static final List<String> OPEN = List.of("/masuk", "/bahasa", "/api/openapi");

    /** What everybody may ask: the law, and what it gives a family. Nobody's data is behind it. */
    private static final Set<String> FOR_ALL =
            Set.of(
                    "/hukum",
                    "/hukum/pasal/{slug}",
                    "/manfaat",
                    "/manfaat/selebaran.pdf",
                    "/api/v1/calculations");

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

    private MvcTestResult knock(Door door, String id, Actor actor, Program program) {
        MockHttpServletRequestBuilder knock = request(door.method(), door.at(id));
        Forged.parameters(door, id).forEach(knock::param);
        if (!door.isApi()) {
            return web.perform(knock.with(SignedIn.as(actor)).with(csrf()));
        }
        if (!door.method().equals(HttpMethod.GET)) {
            knock.header("Idempotency-Key", UUID.randomUUID().toString())
                    .contentType(MediaType.APPLICATION_JSON)
                    .content(json.writeValueAsBytes(Forged.body(door, id)));
        }
        return web.perform(program.signed(knock));
    }

    private static boolean isOpen(Door door) {
        return FOR_ALL.contains(door.pattern())
                || OPEN.stream().anyMatch(door.pattern()::startsWith);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void nothingOfBogorIsShownOrChangedWhateverIdAnOfficerOfCianjurSends(Role role) {
        Actor stranger = stranger(role);
        Program program = Program.of(stranger, tokens, web);
        String before = ForeignThings.state();
        SoftAssertions all = new SoftAssertions();
        for (Door door : doors) {
            for (String kind : kindsTried(door, role)) {
                judge(all, door, kind, thing(kind), stranger, program);
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

    private void judge(
            SoftAssertions all, Door door, String kind, UUID id, Actor actor, Program program) {
        MvcTestResult answer = knock(door, id.toString(), actor, program);
        String name = door + " with a foreign " + kind;
        int status = answer.getResponse().getStatus();
        all.assertThat(status).as(name).isLessThan(500);
        all.assertThat(answer.getUnresolvedException()).as(name).isNull();
        all.assertThat(bodyOf(answer)).as(name).doesNotContain(ForeignThings.SECRETS);
        if (door.namesAThing() && !isOpen(door) && !READABLE.contains(kind)) {
            all.assertThat(status).as(name).isNotEqualTo(200).isNotEqualTo(202);
        }
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
            if (!door.namesAThing() || isOpen(door)) {
                continue;
            }
            Actor curious = administratorOfCianjur(door);
            Program program = Program.of(curious, tokens, web);
            for (UUID id : List.of(thing(unreadBehind(door)), unknown)) {
                int status = knock(door, id.toString(), curious, program).getResponse().getStatus();
                all.assertThat(status).as("%s with %s", door, id).isEqualTo(404);
                tries.put(curious.account() + " " + id, door + " with " + id);
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
        return READABLE.contains(kind) ? "listing" : kind;
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

    private static String bodyOf(MvcTestResult answer) {
        return new String(
                answer.getResponse().getContentAsByteArray(),
                java.nio.charset.StandardCharsets.UTF_8);
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
            if (isOpen(door)) {
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
        Actor rina = world.rina();
        Program program = Program.of(rina, tokens, web);
        SoftAssertions all = new SoftAssertions();
        for (Door door : doors) {
            for (String nonsense : nonsenseTried(door)) {
                MvcTestResult answer = knock(door, nonsense, rina, program);
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
