package id.payung.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.payung.access.SignedIn;
import id.payung.enrolment.Decree;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.Outcome;
import id.payung.testing.MoneyWorld;
import id.payung.testing.Past;
import id.payung.testing.PayungTest;
import id.payung.testing.RegisterFixture;
import id.payung.testing.StoryWorld;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Work waits for an office; one of its people looks after it and the others know who. */
@PayungTest
class TaskOwnersTests {
    private static final String TO_CHECK = "decrees-to-check";

    @Autowired StoryWorld world;
    @Autowired MoneyWorld money;
    @Autowired RegisterFixture register;
    @Autowired TaskOwners owners;
    @Autowired MockMvcTester web;
    Actor rina;
    Actor hendra;

    @BeforeEach
    void aDecreeWaitsToBeChecked() {
        rina = world.rina();
        hendra = world.hendra();
        Decree decree = money.submitted(money.fund("A", 1_000_000, 2), register.euis());
        Past.is(
                "update enrolment.decree set moved_at = moved_at - interval '9 days' where id = '%s'"
                        .formatted(decree.id()));
    }

    private Outcome<TaskOwner, TaskRefused> give(Actor by, Actor to, @Nullable UUID seen) {
        return Acting.as(by, () -> owners.give(TO_CHECK, to.account(), seen));
    }

    private @Nullable TaskOwner owner(Actor reader) {
        return Acting.as(reader, () -> owners.ofOffice()).get(TO_CHECK);
    }

    private MvcTestResult today(Actor actor) {
        return web.get().uri("/").with(SignedIn.as(actor)).exchange();
    }

    @Test
    void whatNobodyTookBelongsToTheOfficeAndTheFirstWhoTakesItIsNamedToTheOthers() {
        assertThat(today(hendra)).bodyText().contains("Belum ada yang menangani");
        give(hendra, hendra, null).orElseThrow();
        TaskOwner owner = Objects.requireNonNull(owner(rina));
        assertThat(owner.name()).isEqualTo("Hendra Wijaya");
        assertThat(owner.givenBy()).isEqualTo("Hendra Wijaya");
        assertThat(today(hendra)).bodyText().contains("Anda yang menangani sejak");
        assertThat(Past.count("audit.entry where action = 'task.taken'")).isOne();
    }

    @Test
    void aColleagueIsGivenItAndHandsItBack() {
        give(hendra, rina, null).orElseThrow();
        TaskOwner owner = Objects.requireNonNull(owner(hendra));
        assertThat(owner.name()).isEqualTo("Rina Kurnia");
        assertThat(owner.givenBy()).isEqualTo("Hendra Wijaya");
        assertThat(today(hendra)).bodyText().contains("Ditangani Rina Kurnia sejak");
        assertThat(Acting.as(hendra, () -> owners.handBack(TO_CHECK, rina.account())))
                .isEqualTo(Outcome.done(TO_CHECK));
        assertThat(owner(rina)).isNull();
    }

    @Test
    void whoDecidedOnAnOldPageTakesNothingAwayFromWhoCameFirst() {
        give(hendra, rina, null).orElseThrow();
        TaskRefused late = new TaskRefused.ChangedHands("Rina Kurnia");
        assertThat(give(hendra, hendra, null)).isEqualTo(Outcome.refused(late));
        assertThat(Acting.as(hendra, () -> owners.handBack(TO_CHECK, null)))
                .isEqualTo(Outcome.refused(late));
        give(hendra, hendra, rina.account()).orElseThrow();
    }

    @Test
    void itStaysInTheOfficeAndWithWhomItWaitsFor() {
        assertThat(give(hendra, world.siti(), null))
                .isEqualTo(Outcome.refused(new TaskRefused.NoColleague()));
        assertThat(give(world.siti(), world.siti(), null))
                .as("no decree waits for a village")
                .isEqualTo(Outcome.refused(new TaskRefused.NothingWaits()));
        give(hendra, hendra, null).orElseThrow();
        assertThat(owner(world.siti())).isNull();
    }

    @Test
    void theAgeAndTheOfficesDeadlineStandBesideTheWork() {
        assertThat(today(hendra)).bodyText().contains("9 hari").contains("lewat 2 hari");
    }

    @Test
    void theFormsOfThePageDoTheSame() {
        assertThat(post(hendra, rina.account().toString(), "")).hasStatus(302);
        assertThat(post(hendra, hendra.account().toString(), ""))
                .hasStatus(409)
                .bodyText()
                .contains("sudah ditangani Rina Kurnia");
        assertThat(post(hendra, "bukan-akun", rina.account().toString())).hasStatus(409);
        assertThat(post(hendra, "", rina.account().toString())).hasStatus(302);
        assertThat(owner(hendra)).isNull();
    }

    private MvcTestResult post(Actor actor, String to, String seen) {
        return web.post()
                .uri("/tugas")
                .param("tugas", TO_CHECK)
                .param("kepada", to)
                .param("pemilik", seen)
                .with(SignedIn.as(actor))
                .with(csrf())
                .exchange();
    }
}
