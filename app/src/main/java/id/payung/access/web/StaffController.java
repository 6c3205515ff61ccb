package id.payung.access.web;

import id.payung.access.Account;
import id.payung.access.Staff;
import id.payung.shared.Acting;
import id.payung.shared.Page;
import id.payung.shared.Permission;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Lists the accounts an administrator looks after. */
@Controller
class StaffController {
    private static final int PAGE = 50;

    private final Staff staff;

    StaffController(Staff staff) {
        this.staff = staff;
    }

    @GetMapping("/akun")
    String show(@RequestParam(name = "setelah", defaultValue = "") String after, Model model) {
        if (!Acting.required().may(Permission.MANAGE_ACCOUNTS)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        model.addAttribute(
                "view",
                new StaffView(Page.of(staff.page(after, PAGE + 1), PAGE, Account::username)));
        return "access/staff";
    }
}
