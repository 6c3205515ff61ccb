package id.payung.audit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.payung.access.SignedIn;
import id.payung.testing.MoneyWorld;
import id.payung.testing.Past;
import id.payung.testing.PayungTest;
import id.payung.testing.RegisterFixture;
import id.payung.testing.StoryWorld;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PayungTest
class AuditPagesTests {
    @Autowired StoryWorld world;
    @Autowired MoneyWorld money;
    @Autowired RegisterFixture register;
    @Autowired MockMvcTester web;

    @BeforeEach
    void euisIsCovered() {
        money.signed(money.fund("A", 43_545_600, 5), register.euis());
    }

    @Test
    void theTrailIsToldInWordsWithDotsInItsRupiah() {
        assertThat(web.perform(get("/audit").with(SignedIn.as(world.rina()))))
                .hasStatusOk()
                .bodyText()
                .contains("SK disetujui", "Rp43.545.600", "Rp67.200", "1 September 2025", "tautan")
                .doesNotContain("43545600", ">LINK<", "audit.fact.");
    }

    @Test
    void whoTriedAnUnknownIdIsFoundOnThePage() {
        UUID unknown = UUID.randomUUID();
        assertThat(web.perform(get("/pekerja/" + unknown).with(SignedIn.as(world.hendra()))))
                .hasStatus(404);
        assertThat(web.perform(get("/audit").with(SignedIn.as(world.rina()))))
                .bodyText()
                .contains("Kode yang tidak ada atau di luar wilayah diminta", "/pekerja/{id}");
    }

    @Test
    void theWholeTrailIsProvedAtThePushOfAButton() {
        assertThat(web.perform(post("/audit").with(SignedIn.as(world.rina())).with(csrf())))
                .hasStatusOk()
                .bodyText()
                .contains("Jejak audit utuh.");
        Past.is("update audit.entry set actor = 'Orang lain' where seq = 3");
        assertThat(web.perform(post("/audit").with(SignedIn.as(world.rina())).with(csrf())))
                .hasStatusOk()
                .bodyText()
                .contains("Jejak audit rusak mulai catatan 3.");
    }

    @Test
    void aVillageDoesNotReadTheTrail() {
        assertThat(web.perform(get("/audit").with(SignedIn.as(world.siti())))).hasStatus(403);
    }
}
