package id.payung.funding.web;

import id.payung.funding.BudgetPaper;
import id.payung.funding.NewBudgetPaper;
import id.payung.shared.Mending;
import id.payung.shared.Typed;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A budget document as it was typed; kept as it is while anything must be mended. */
public record BudgetForm(
        String kind, String number, String dated, String year, String amount, String reason) {

    static BudgetForm blank(int year) {
        return new BudgetForm("", "", "", Integer.toString(year), "", "");
    }

    static BudgetForm typed(Map<String, String> typed) {
        return new BudgetForm(
                text(typed, "jenis"),
                text(typed, "nomor"),
                text(typed, "tanggal"),
                text(typed, "tahun"),
                text(typed, "jumlah"),
                text(typed, "alasan"));
    }

    private static String text(Map<String, String> typed, String field) {
        return typed.getOrDefault(field, "").strip();
    }

    /** The fields to mend, in their order on the page, with the key of what is wrong. */
    Map<String, String> errors() {
        return new Mending()
                .check("jenis", paperKind().isPresent(), "budget.form.kind")
                .check("nomor", !number.isEmpty() && number.length() <= 100, "budget.form.number")
                .check("tanggal", Typed.day(dated).isPresent(), "budget.form.day")
                .check("tahun", year.matches("20\\d\\d"), "budget.form.year")
                .check("jumlah", amount.equals("0") || Typed.amount(amount) > 0, "fund.form.budget")
                .check("alasan", !reason.isEmpty() && reason.length() <= 300, "budget.form.reason")
                .fields();
    }

    /** The document that is meant; only where nothing must be mended. */
    NewBudgetPaper wanted() {
        return new NewBudgetPaper(
                Integer.parseInt(year),
                paperKind().orElseThrow(),
                number,
                Typed.day(dated).orElseThrow(),
                Typed.amount(amount),
                reason);
    }

    private Optional<BudgetPaper.Kind> paperKind() {
        return Stream.of(BudgetPaper.Kind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst();
    }
}
