package id.payung.funding.web;

import id.payung.eligibility.Programmes;
import id.payung.funding.Approvers;
import id.payung.funding.BudgetPapers;
import id.payung.funding.Fund;
import id.payung.funding.FundBases;
import id.payung.funding.FundView;
import id.payung.funding.Funds;
import id.payung.funding.PeopleWaiting;
import id.payung.funding.Tariff;
import id.payung.law.LawInForce;
import java.time.Clock;
import java.time.YearMonth;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

/** Puts one fund on its page, also after something was tried there that did not work. */
@Component
class ShowingFund {
    private final Funds funds;
    private final Programmes programmes;
    private final Surroundings surroundings;
    private final LawInForce law;
    private final Clock clock;

    /** On what a fund rests, who approves for it, and who and what waits. */
    @Component
    record Surroundings(
            FundBases bases, Approvers approvers, BudgetPapers papers, PeopleWaiting line) {}

    ShowingFund(
            Funds funds,
            Programmes programmes,
            Surroundings surroundings,
            LawInForce law,
            Clock clock) {
        this.funds = funds;
        this.programmes = programmes;
        this.surroundings = surroundings;
        this.law = law;
        this.clock = clock;
    }

    String show(UUID id, FundAttempt attempt, Model model) {
        FundView view = funds.view(id).orElseThrow(ShowingFund::unknown);
        Fund fund = view.fund();
        model.addAttribute(
                "view",
                new FundPage(
                        view,
                        programmes.find(fund.programme()).orElse(null),
                        surroundings.bases.of(id),
                        surroundings.approvers.of(id),
                        funds.budgetHistory(fund),
                        surroundings.line.people(fund, YearMonth.now(clock)),
                        surroundings.papers.list(id).stream()
                                .filter(paper -> paper.decided() == null)
                                .count(),
                        YearMonth.now(clock),
                        Tariff.of(law.law(), fund, fund.months()).isConfirmed(),
                        attempt));
        return "funding/fund";
    }

    static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
