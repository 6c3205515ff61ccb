package id.payung.eligibility.web;

import static id.payung.testing.StoryWorld.BOGOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.payung.eligibility.Assessments;
import id.payung.eligibility.Criteria;
import id.payung.eligibility.Deadlines;
import id.payung.eligibility.Practice;
import id.payung.eligibility.Programme;
import id.payung.eligibility.Programmes;
import id.payung.eligibility.verification.VisitFilter;
import id.payung.eligibility.verification.WorkLists;
import id.payung.intake.PaperKind;
import id.payung.intake.PaperRule.Weight;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.tasks.Today;
import id.payung.tasks.Waiting;
import id.payung.testing.Past;
import id.payung.testing.PayungTest;
import id.payung.testing.RegisterFixture;
import id.payung.testing.StoryWorld;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What a programme asks of lists and by when it wants its work done, on the page that says so. */
@PayungTest
class RulesPagesTests {
    @Autowired MockMvc mvc;
    @Autowired StoryWorld world;
    @Autowired RegisterFixture register;
    @Autowired Programmes programmes;
    @Autowired Assessments assessments;
    @Autowired WorkLists lists;
    @Autowired Today today;
    @Autowired Clock clock;
    Actor rina;
    UUID programme = new UUID(0, 0);

    @BeforeEach
    void aProgrammeThatVisits() {
        rina = world.rina();
        Criteria visited = Criteria.poorWorkersOf(BOGOR, "Perbup 12/2025").verifiedWithin(12);
        programme =
                Acting.as(rina, () -> programmes.open("PPR", "Payung Bogor", BOGOR, visited))
                        .orElseThrow()
                        .id();
    }

    private MockHttpServletResponse as(Actor actor, MockHttpServletRequestBuilder request)
            throws Exception {
        var whole = request.with(user("somebody")).with(csrf());
        return Acting.as(actor, () -> mvc.perform(whole).andReturn().getResponse());
    }

    private MockHttpServletRequestBuilder change(String visit) {
        return post("/program/" + programme)
                .param(PaperKind.MINUTES.name(), Weight.BLOCKS_DECREES.name())
                .param("verval", visit)
                .param("jawaban", "21")
                .param("meja", "3");
    }

    private Practice practice() {
        return programmes.find(programme).map(Programme::criteria).orElseThrow().practice();
    }

    @Test
    void whoManagesItsFundsChangesWhichPaperBlocksAndByWhenWorkIsDue() throws Exception {
        String before = as(rina, get("/program/" + programme)).getContentAsString();
        assertThat(before).contains("Perbup 12/2025", "value=\"30\"", "value=\"14\"");
        MockHttpServletResponse changed = as(rina, change("45"));
        assertThat(changed.getRedirectedUrl()).isEqualTo("/program/" + programme + "?tersimpan=ya");
        assertThat(practice().deadlines()).isEqualTo(new Deadlines(45, 21, 3));
        assertThat(practice().papers())
                .containsOnlyKeys(PaperKind.MINUTES)
                .containsValue(Weight.BLOCKS_DECREES);
        assertThat(practice().visitMonths()).isEqualTo(12);
        String told =
                Past.<String>row(
                        "select details::text from audit.entry where action ="
                                + " 'programme.rules_changed'",
                        row -> row.getString(1));
        assertThat(told).contains("BLOCKS_DECREES", "45", "30");
    }

    @Test
    void savingWhatStandsThereAlreadyLeavesNoTrace() throws Exception {
        as(rina, change("45"));
        as(rina, change("45"));
        assertThat(Past.count("audit.entry where action = 'programme.rules_changed'")).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "366", "", "sebulan", "-3"})
    void daysThatAreNoneAreSentBackAsTheyWereTyped(String days) throws Exception {
        MockHttpServletResponse refused = as(rina, change(days));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("Isi 1 sampai 365 hari.");
        assertThat(practice().deadlines()).isEqualTo(Deadlines.usual());
    }

    @Test
    void theVillageReadsTheRulesAndChangesNone() throws Exception {
        Actor siti = world.siti();
        assertThat(as(siti, get("/program/" + programme)).getContentAsString())
                .contains("30 hari")
                .doesNotContain("name=\"verval\"");
        assertThat(as(siti, change("45")).getStatus()).isEqualTo(403);
        assertThat(practice().deadlines()).isEqualTo(Deadlines.usual());
        assertThat(as(rina, get("/program/" + UUID.randomUUID())).getStatus()).isEqualTo(404);
    }

    @Test
    void whoIsNotVisitedByTheDeadlineIsCalledToMindTheDayAfter() throws Exception {
        UUID euis = register.euis();
        LocalDate day = LocalDate.now(clock);
        Acting.as(rina, () -> assessments.assess(programme, day, BOGOR)).orElseThrow();
        LocalDate known =
                Past.<LocalDate>row(
                        "select (registered_at at time zone 'Asia/Jakarta')::date from"
                                + " registry.worker where id = '%s'".formatted(euis),
                        row -> row.getObject(1, LocalDate.class));
        assertThat(late(known.plusDays(30))).isEmpty();
        Waiting reminder = late(known.plusDays(31)).orElseThrow();
        assertThat(reminder.count()).isOne();
        assertThat(reminder.due()).isEqualTo(known.plusDays(30));
        assertThat(overdue(known.plusDays(31))).isOne();

        as(rina, change("45"));
        assertThat(late(known.plusDays(45))).isEmpty();
        assertThat(Objects.requireNonNull(late(known.plusDays(46)).orElseThrow().due()))
                .isEqualTo(known.plusDays(45));
    }

    @Test
    void theReminderOpensTheListOfWhomItCounts() throws Exception {
        register.euis();
        LocalDate day = LocalDate.now(clock);
        Acting.as(rina, () -> assessments.assess(programme, day, BOGOR)).orElseThrow();
        String href = late(day.plusDays(400)).orElseThrow().href();
        assertThat(href).contains("tenggat=lewat");
        assertThat(as(rina, get(href)).getContentAsString())
                .as("nobody is late today")
                .doesNotContain("Euis Suryani");
        assertThat(as(rina, get(href.replace("&tenggat=lewat", ""))).getContentAsString())
                .contains("Euis Suryani");
    }

    private Optional<Waiting> late(LocalDate on) {
        List<Waiting> waiting = Acting.as(rina, () -> today.waiting(on));
        return waiting.stream().filter(item -> item.code().equals("visits-late")).findFirst();
    }

    private long overdue(LocalDate on) {
        Programme asking = programmes.find(programme).orElseThrow();
        VisitFilter filter = VisitFilter.inside(BOGOR, on).overdue(asking, on);
        return Acting.as(rina, () -> lists.count(filter));
    }
}
