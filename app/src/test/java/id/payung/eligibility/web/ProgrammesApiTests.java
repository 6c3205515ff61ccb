package id.payung.eligibility.web;

import static id.payung.testing.StoryWorld.BOGOR;
import static org.assertj.core.api.Assertions.assertThat;

import id.payung.access.ApiTokens;
import id.payung.eligibility.Criteria;
import id.payung.eligibility.Deadlines;
import id.payung.eligibility.Practice;
import id.payung.eligibility.Programme;
import id.payung.eligibility.Programmes;
import id.payung.intake.PaperKind;
import id.payung.intake.PaperRule.Weight;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.testing.Past;
import id.payung.testing.PayungTest;
import id.payung.testing.Program;
import id.payung.testing.StoryWorld;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The rules of a programme as programs read and change them. */
@PayungTest
class ProgrammesApiTests {
    private static final String PROGRAMMES = "/api/v1/programmes";
    private static final String RULES =
            """
            {"papers":[{"paper":"MINUTES","weight":"BLOCKS_DECREES"}],\
            "visitDays":45,"answerDays":21,"deskDays":3}""";

    @Autowired StoryWorld world;
    @Autowired Programmes programmes;
    @Autowired ApiTokens tokens;
    @Autowired MockMvcTester api;
    UUID programme = new UUID(0, 0);

    @BeforeEach
    void aProgrammeThatVisits() {
        Criteria visited = Criteria.poorWorkersOf(BOGOR, "Perbup 12/2025").verifiedWithin(12);
        programme =
                Acting.as(
                                world.rina(),
                                () -> programmes.open("PPR", "Payung Bogor", BOGOR, visited))
                        .orElseThrow()
                        .id();
    }

    private Program of(Actor owner) {
        return Program.of(owner, tokens, api);
    }

    private String rules() {
        return PROGRAMMES + "/" + programme + "/rules";
    }

    private Practice practice() {
        return programmes.find(programme).map(Programme::criteria).orElseThrow().practice();
    }

    @Test
    void everybodyReadsWhomAProgrammeMeansAndByWhenItsWorkIsDue() {
        Program siti = of(world.siti());
        assertThat(siti.get(PROGRAMMES + "/" + programme))
                .bodyJson()
                .hasPathSatisfying("$.criteria.deciles.highest", v -> assertThat(v).isEqualTo(4))
                .hasPathSatisfying("$.practice.visitHolds", v -> assertThat(v).isEqualTo(12))
                .hasPathSatisfying("$.rules.visitDays", v -> assertThat(v).isEqualTo(30))
                .hasPathSatisfying("$.rules.papers.length()", v -> assertThat(v).isEqualTo(0));
        for (String around : new String[] {"32", "32.01.06.2003"}) {
            assertThat(siti.get(PROGRAMMES + "?territory=" + around))
                    .bodyText()
                    .contains(programme.toString());
        }
        assertThat(siti.get(PROGRAMMES + "?territory=32.71")).bodyText().doesNotContain("PPR");
        assertThat(siti.get(PROGRAMMES + "/" + UUID.randomUUID())).hasStatus(404);
    }

    @Test
    void whoManagesItsFundsChangesItsPapersAndDeadlinesAndNothingElse() {
        assertThat(of(world.rina()).put(rules(), RULES))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.rules.papers[0].weight")
                .isEqualTo("BLOCKS_DECREES");
        assertThat(practice().papers()).isEqualTo(Map.of(PaperKind.MINUTES, Weight.BLOCKS_DECREES));
        assertThat(practice().deadlines()).isEqualTo(new Deadlines(45, 21, 3));
        assertThat(practice().visitMonths()).isEqualTo(12);
        assertThat(Past.count("audit.entry where action = 'programme.rules_changed'")).isOne();
    }

    @Test
    void theVillageChangesNoRuleAndAnUnknownProgrammeHasNone() {
        assertThat(of(world.siti()).put(rules(), RULES)).hasStatus(403);
        assertThat(of(world.rina()).put(PROGRAMMES + "/" + UUID.randomUUID() + "/rules", RULES))
                .hasStatus(404);
        assertThat(practice().deadlines()).isEqualTo(Deadlines.usual());
    }

    @Test
    void aValueThatNoRuleMayHaveIsNamedByItsPlace() {
        Program rina = of(world.rina());
        for (String days : new String[] {"0", "366", "-3"}) {
            assertThat(rina.put(rules(), RULES.replace("45", days)))
                    .as(days)
                    .hasStatus(400)
                    .bodyText()
                    .contains("\"/visitDays\"", "Isi 1 sampai 365 hari.");
        }
        assertThat(rina.put(rules(), RULES.replace("MINUTES", "KTP")))
                .hasStatus(400)
                .bodyText()
                .contains("/papers/0/paper");
        String twice = RULES.replace("}],", "},{\"paper\":\"MINUTES\",\"weight\":\"WANTED\"}],");
        assertThat(rina.put(rules(), twice)).hasStatus(400).bodyText().contains("/papers/1/paper");
        assertThat(practice().deadlines()).isEqualTo(Deadlines.usual());
    }
}
