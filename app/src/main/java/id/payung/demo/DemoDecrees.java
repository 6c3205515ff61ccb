package id.payung.demo;

import id.payung.enrolment.Decree;
import id.payung.enrolment.Decrees;
import id.payung.enrolment.Drafted;
import id.payung.enrolment.NewDecree;
import id.payung.enrolment.Selection;
import id.payung.enrolment.SignedPaper;
import id.payung.funding.Fund;
import id.payung.legalbases.LegalBasis;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.Months;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts the eligible on decrees, which a second person checks and approves before the signature. */
@Component
class DemoDecrees {
    private static final byte[] SCAN =
            """
            %PDF-1.4
            1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
            2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
            3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
            trailer<</Root 1 0 R>>
            %%EOF
            """
                    .getBytes(StandardCharsets.US_ASCII);
    private static final int FIRST_DRAFT = 17;

    private final Decrees decrees;
    private final DemoYear year;
    private final DemoStaff staff;

    DemoDecrees(Decrees decrees, DemoYear year, DemoStaff staff) {
        this.decrees = decrees;
        this.year = year;
        this.staff = staff;
    }

    /** Who prepares, decides and pays what a decree asks for. */
    record Desk(Actor preparer, Actor approver, Actor treasurer) {}

    /** A decree in force. */
    record Running(UUID decree, Fund fund, Desk desk) {}

    Desk regency() {
        return new Desk(staff.rina(), staff.hendra(), staff.treasurer());
    }

    private Desk province() {
        return new Desk(
                staff.provincialPreparer(),
                staff.provincialApprover(),
                staff.provincialTreasurer());
    }

    /**
     * The decrees to the end of the year, signed in the month before. The smallest funds choose
     * first, so that each finds somebody; the province comes last.
     */
    List<Running> decide(DemoMoney.Purse purse, DemoSpan span) {
        List<Running> running = new ArrayList<>();
        int day = FIRST_DRAFT;
        for (Fund fund : purse.ofTheYear()) {
            boolean provincial = fund.equals(purse.province());
            Desk desk = provincial ? province() : regency();
            LegalBasis text = provincial ? purse.provincialText() : purse.regionalText();
            year.turnTo(span.before(day++));
            submit(desk.preparer, fund, text, span.cover())
                    .ifPresent(
                            decree -> {
                                decide(desk, decree);
                                running.add(new Running(decree, fund, desk));
                            });
        }
        return running;
    }

    /** The decree of the companies' fund is new, and waits for its check. */
    void await(DemoMoney.Purse purse, DemoSpan span) {
        submit(staff.rina(), purse.company(), purse.regionalText(), span.rest());
    }

    void handUp(Desk desk, UUID decree) {
        Acting.run(desk.preparer, () -> decrees.submit(decree).orElseThrow().orElseThrow());
    }

    /** Checked and approved by somebody else, and signed the same day. */
    void decide(Desk desk, UUID decree) {
        Acting.run(
                desk.approver,
                () -> {
                    decrees.check(decree).orElseThrow().orElseThrow();
                    decrees.approve(decree).orElseThrow().orElseThrow();
                });
        Acting.run(desk.preparer, () -> sign(decree));
    }

    private void sign(UUID decree) {
        Decree approved = decrees.find(decree).orElseThrow();
        SignedPaper paper =
                new SignedPaper(
                        approved.number(),
                        year.today(),
                        "Pejabat contoh",
                        "sk-contoh.pdf",
                        new ByteArrayInputStream(SCAN));
        decrees.sign(decree, paper).orElseThrow().orElseThrow();
    }

    /** Drafts and hands up; where nobody is left whom the fund could cover, the draft stays. */
    private Optional<UUID> submit(Actor preparer, Fund fund, LegalBasis text, Months months) {
        NewDecree wanted =
                new NewDecree(
                        fund.id(),
                        text.id(),
                        "560/" + fund.code(),
                        "Penetapan pekerja rentan, " + fund.name(),
                        months,
                        new Selection.EligibleOf(fund.territory()));
        return Acting.as(
                preparer,
                () -> {
                    Drafted drafted = decrees.prepare(wanted).orElseThrow();
                    if (drafted.members() == 0) {
                        return Optional.empty();
                    }
                    UUID decree = drafted.decree().id();
                    decrees.submit(decree).orElseThrow().orElseThrow();
                    return Optional.of(decree);
                });
    }
}
