package id.payung.access.web;

import id.payung.access.Account;
import id.payung.access.AccountRefused;
import id.payung.access.Office;
import id.payung.access.Offices;
import id.payung.access.Staff;
import id.payung.shared.Outcome;
import id.payung.shared.Refusal;
import id.payung.shared.TerritoryCode;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Opens accounts, hands out the link to their passwords, gives and takes roles, closes. */
@Controller
class AccountsController {
    private final Staff staff;
    private final Offices offices;

    AccountsController(Staff staff, Offices offices) {
        this.staff = staff;
        this.offices = offices;
    }

    @GetMapping("/akun/buka")
    String form(@RequestParam(name = "kantor", defaultValue = "") String code, Model model) {
        Administrators.only();
        Office office = offices.withCode(code).orElse(null);
        return form(AccountForm.at(code, office), office, Map.of(), null, model);
    }

    @PostMapping("/akun/buka")
    String open(
            @RequestParam Map<String, String> typed, HttpServletResponse response, Model model) {
        AccountForm form = AccountForm.typed(typed);
        Office office = offices.withCode(form.office()).orElse(null);
        Map<String, String> errors = form.errors(office);
        if (office == null || !errors.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(form, office, errors, null, model);
        }
        return staff.open(
                        form.username(),
                        form.name(),
                        office,
                        form.role().chosen().orElseThrow(),
                        form.role().area(office.territory()))
                .fold(
                        AccountsController::page,
                        refused -> {
                            response.setStatus(HttpStatus.CONFLICT.value());
                            return form(form, office, Map.of(), refused, model);
                        });
    }

    private static String form(
            AccountForm form,
            @Nullable Office office,
            Map<String, String> errors,
            @Nullable Refusal refusal,
            Model model) {
        model.addAttribute("view", new AccountFormView(form, office, errors, refusal));
        return "access/openaccount";
    }

    @GetMapping("/akun/{id}")
    String show(@PathVariable UUID id, Model model) {
        Account account = account(id);
        return show(account, RoleForm.at(account.territory()), Map.of(), null, model);
    }

    /**
     * The link is shown by the answer itself and nowhere kept: it can be neither found nor sent.
     */
    @PostMapping("/akun/{id}/undang")
    String invite(@PathVariable UUID id, HttpServletResponse response, Model model) {
        Account account = account(id);
        return staff.invite(id)
                .orElseThrow(AccountsController::unknown)
                .fold(
                        path -> {
                            model.addAttribute(
                                    "view",
                                    new AccountView(
                                            account,
                                            RoleForm.at(account.territory()),
                                            Map.of(),
                                            null,
                                            whole(path)));
                            return "access/account";
                        },
                        refused -> refused(account, refused, response, model));
    }

    private static String whole(String path) {
        return ServletUriComponentsBuilder.fromCurrentContextPath().path(path).toUriString();
    }

    @PostMapping("/akun/{id}/peran")
    String appoint(
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response,
            Model model) {
        return change(
                id,
                typed,
                (form, home) -> staff.appoint(id, form.chosen().orElseThrow(), form.area(home)),
                response,
                model);
    }

    @PostMapping("/akun/{id}/cabut")
    String dismiss(
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response,
            Model model) {
        return change(
                id,
                typed,
                (form, _) ->
                        staff.dismiss(
                                id,
                                form.chosen().orElseThrow(),
                                form.area(TerritoryCode.INDONESIA)),
                response,
                model);
    }

    private String change(
            UUID id,
            Map<String, String> typed,
            BiFunction<RoleForm, TerritoryCode, Optional<Outcome<Account, AccountRefused>>> change,
            HttpServletResponse response,
            Model model) {
        Account account = account(id);
        RoleForm form = RoleForm.typed(typed);
        if (!form.errors().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(account, form, form.errors(), null, model);
        }
        return after(account, change.apply(form, account.territory()), response, model);
    }

    @PostMapping("/akun/{id}/tutup")
    String close(
            @PathVariable UUID id,
            @RequestParam(name = "yakin", defaultValue = "") String sure,
            HttpServletResponse response,
            Model model) {
        Account account = account(id);
        if (sure.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(
                    account,
                    RoleForm.at(account.territory()),
                    Map.of("yakin", "account.form.sure"),
                    null,
                    model);
        }
        return after(account, staff.close(id), response, model);
    }

    private String after(
            Account account,
            Optional<Outcome<Account, AccountRefused>> outcome,
            HttpServletResponse response,
            Model model) {
        return outcome.orElseThrow(AccountsController::unknown)
                .fold(
                        AccountsController::page,
                        refused -> refused(account, refused, response, model));
    }

    private static String refused(
            Account account, Refusal refusal, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.CONFLICT.value());
        return show(account, RoleForm.at(account.territory()), Map.of(), refusal, model);
    }

    private static String show(
            Account account,
            RoleForm form,
            Map<String, String> errors,
            @Nullable Refusal refusal,
            Model model) {
        model.addAttribute("view", new AccountView(account, form, errors, refusal, null));
        return "access/account";
    }

    private Account account(UUID id) {
        return staff.find(id).orElseThrow(AccountsController::unknown);
    }

    private static String page(Account account) {
        return "redirect:/akun/" + account.id();
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
