package id.payung.access.web;

import id.payung.access.Account;
import id.payung.access.AccountFilter;
import id.payung.access.Staff;
import id.payung.shared.Page;
import id.payung.shared.Position;
import id.payung.sheets.SheetTable;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Lists the accounts an administrator looks after. */
@Controller
class StaffController {
    private static final int PAGE = 50;

    private static final SheetTable<Account> FILE =
            SheetTable.<Account>named("akun")
                    .text("Nama Pengguna", 20, Account::username)
                    .text("Nama", 30, Account::name)
                    .text("Instansi", 34, Account::officeName)
                    .text("Peran", 50, StaffController::roles)
                    .text("Aktif", 8, account -> account.active() ? "ya" : "tidak");

    private final Staff staff;

    StaffController(Staff staff) {
        this.staff = staff;
    }

    @GetMapping("/akun")
    String show(AccountQuery query, Position position, Model model) {
        Administrators.only();
        AccountFilter filter = query.filter();
        model.addAttribute(
                "view",
                new StaffView(
                        filter,
                        staff.count(filter),
                        Page.of(staff.page(filter, position, PAGE + 1), PAGE, Account::id)));
        return "access/staff";
    }

    @GetMapping("/akun.{format:xlsx|csv}")
    void export(
            @PathVariable String format,
            AccountQuery query,
            Position position,
            HttpServletResponse response)
            throws IOException {
        Administrators.only();
        FILE.download(
                response,
                format,
                staff.page(query.filter(), position.beginning(), Integer.MAX_VALUE));
    }

    private static String roles(Account account) {
        return account.appointments().stream()
                .map(held -> held.role() + " " + held.territory().value())
                .collect(Collectors.joining(", "));
    }
}
