package id.payung.demo;

import id.payung.enrolment.Decree;
import id.payung.enrolment.Decrees;
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
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts the eligible on decrees: most are approved by a second person and signed, one waits. */
@Component
class DemoDecrees {
    private static final int MONTHS_BEHIND = 2;
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

    private final Decrees decrees;
    private final DemoPayments payments;
    private final DemoPlans plans;
    private final DemoGifts gifts;
    private final DemoStaff staff;

    DemoDecrees(
            Decrees decrees,
            DemoPayments payments,
            DemoPlans plans,
            DemoGifts gifts,
            DemoStaff staff) {
        this.decrees = decrees;
        this.payments = payments;
        this.plans = plans;
        this.gifts = gifts;
        this.staff = staff;
    }

    /** The smallest funds choose first, so that each finds somebody. */
    void decide(DemoMoney.Purse purse, LocalDate today) {
        Months cover = cover(today);
        LegalBasis text = purse.regionalText();
        for (Fund fund : List.of(purse.village(), purse.tobacco(), purse.regency())) {
            submit(staff.rina(), fund, text, cover)
                    .ifPresent(
                            decree ->
                                    settle(
                                            staff.rina(),
                                            staff.hendra(),
                                            staff.treasurer(),
                                            decree,
                                            today));
        }
        Actor province = staff.provincialPreparer();
        submit(province, purse.province(), purse.provincialText(), cover)
                .ifPresent(
                        decree ->
                                settle(
                                        province,
                                        staff.provincialApprover(),
                                        staff.provincialTreasurer(),
                                        decree,
                                        today));
        submit(
                staff.rina(),
                purse.company(),
                text,
                new Months(YearMonth.from(today), cover.last()));
        gifts.give(purse, today, draft -> decideGift(draft, today));
        plans.draw(
                staff.rina(),
                List.of(purse.regency(), purse.tobacco(), purse.company(), purse.donor()),
                today);
    }

    private void decideGift(UUID draft, LocalDate today) {
        Acting.run(staff.rina(), () -> decrees.submit(draft).orElseThrow().orElseThrow());
        settle(staff.rina(), staff.hendra(), staff.treasurer(), draft, today);
    }

    /** Checked and approved by somebody else, signed, and its past months paid. */
    private void settle(
            Actor preparer, Actor approver, Actor treasurer, UUID decree, LocalDate today) {
        Acting.run(
                approver,
                () -> {
                    decrees.check(decree).orElseThrow().orElseThrow();
                    decrees.approve(decree).orElseThrow().orElseThrow();
                });
        Acting.run(preparer, () -> sign(decree, today));
        payments.settle(preparer, treasurer, decree, today);
    }

    private void sign(UUID decree, LocalDate today) {
        Decree approved = decrees.find(decree).orElseThrow();
        SignedPaper paper =
                new SignedPaper(
                        approved.number(),
                        cover(today).startsOn(),
                        "Pejabat contoh",
                        "sk-contoh.pdf",
                        new ByteArrayInputStream(SCAN));
        decrees.sign(decree, paper).orElseThrow().orElseThrow();
    }

    /** From some months ago, as far as the year goes back, to the year's end. */
    static Months cover(LocalDate today) {
        YearMonth now = YearMonth.from(today);
        YearMonth first = now.minusMonths(MONTHS_BEHIND);
        return new Months(
                first.getYear() == now.getYear() ? first : now.withMonth(1), now.withMonth(12));
    }

    /** Drafts and hands up; nothing where nobody is left whom the fund could cover. */
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
                    Optional<UUID> drafted =
                            decrees.prepare(wanted)
                                    .fold(
                                            draft -> Optional.of(draft.decree().id()),
                                            _ -> Optional.empty());
                    drafted.ifPresent(decree -> decrees.submit(decree).orElseThrow().orElseThrow());
                    return drafted;
                });
    }
}
