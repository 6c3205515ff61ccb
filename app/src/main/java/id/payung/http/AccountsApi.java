package id.payung.http;

import id.payung.access.Account;
import id.payung.access.AccountFilter;
import id.payung.access.Office;
import id.payung.access.Offices;
import id.payung.access.Role;
import id.payung.access.Staff;
import id.payung.shared.Position;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Accounts for the programs of administrators. They lie below every door, so their door stands
 * here. The link with which somebody sets his password is told once, to who asks for it.
 */
@RestController
@RequestMapping("/api/v1")
class AccountsApi {
    private final Staff staff;
    private final Offices offices;
    private final Answers answers;

    AccountsApi(Staff staff, Offices offices, Answers answers) {
        this.staff = staff;
        this.offices = offices;
        this.answers = answers;
    }

    /** The path of the page where a password is set: a secret, which no text of a log may hold. */
    record Invitation(String path) {
        @Override
        public String toString() {
            return "an invitation";
        }
    }

    /** A role within an area. */
    record Appointed(@NotNull Role role, @NotNull String territory) {}

    /** An account that is to be opened, with its first role. */
    record AccountToOpen(
            @NotBlank String username,
            @NotNull String name,
            @NotBlank String office,
            @NotNull Role role,
            @NotNull String territory) {}

    /** An account with the roles it holds. */
    record AccountAnswer(
            UUID id,
            String username,
            String name,
            String officeName,
            String territory,
            boolean active,
            boolean hasPassword,
            Instant createdAt,
            List<Appointed> roles) {
        static AccountAnswer of(Account account) {
            return new AccountAnswer(
                    account.id(),
                    account.username(),
                    account.name(),
                    account.officeName(),
                    account.territory().value(),
                    account.active(),
                    account.hasPassword(),
                    account.createdAt(),
                    account.appointments().stream()
                            .map(held -> new Appointed(held.role(), held.territory().value()))
                            .toList());
        }
    }

    @Operation(operationId = "accounts", summary = "The accounts of an administrator's area")
    @GetMapping("/accounts")
    CountedPage<AccountAnswer> list(
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String office,
            @RequestParam(defaultValue = "false") boolean active,
            @RequestParam(required = false) @Nullable UUID cursor,
            @RequestParam(defaultValue = "50") int limit) {
        AccountFilter filter = new AccountFilter(words.strip(), office.strip(), active);
        return CountedPage.of(
                staff.count(filter),
                ApiPage.of(
                        limit,
                        more -> staff.page(filter, Position.after(cursor), more),
                        Account::id,
                        AccountAnswer::of));
    }

    @Gives(AccountAnswer.class)
    @Operation(operationId = "account", summary = "An account with its roles")
    @GetMapping("/accounts/{id}")
    ResponseEntity<Object> one(@PathVariable UUID id) {
        return answers.found(staff.find(id), AccountAnswer::of);
    }

    @Gives(value = AccountAnswer.class, status = 201)
    @Operation(
            operationId = "openAccount",
            summary = "Open an account of an office with one role; its owner sets the password")
    @PostMapping("/accounts")
    ResponseEntity<Object> open(@Valid @RequestBody AccountToOpen wanted) {
        Optional<Office> office = offices.withCode(wanted.office);
        if (office.isEmpty()) {
            return answers.faulty(
                    "/office", "unknown-office", "Tidak ada instansi dengan kode ini.");
        }
        return answers.within(
                "/territory",
                wanted.territory,
                area ->
                        answers.made(
                                staff.open(
                                        wanted.username,
                                        wanted.name,
                                        office.get(),
                                        wanted.role,
                                        area),
                                "/api/v1/accounts",
                                Account::id,
                                AccountAnswer::of));
    }

    @Gives(AccountAnswer.class)
    @Operation(operationId = "appoint", summary = "Give an account a further role in an area")
    @PostMapping("/accounts/{id}/roles")
    ResponseEntity<Object> appoint(@PathVariable UUID id, @Valid @RequestBody Appointed wanted) {
        return answers.with(
                staff.find(id),
                _ ->
                        answers.within(
                                "/territory",
                                wanted.territory,
                                area ->
                                        answers.done(
                                                staff.appoint(id, wanted.role, area),
                                                AccountAnswer::of)));
    }

    @Gives(AccountAnswer.class)
    @Operation(operationId = "dismiss", summary = "Take a role in an area away")
    @DeleteMapping("/accounts/{id}/roles")
    ResponseEntity<Object> dismiss(
            @PathVariable UUID id, @RequestParam Role role, @RequestParam String territory) {
        return answers.with(
                staff.find(id),
                _ ->
                        answers.within(
                                "?territory",
                                territory,
                                area ->
                                        answers.done(
                                                staff.dismiss(id, role, area), AccountAnswer::of)));
    }

    @Gives(Invitation.class)
    @Operation(
            operationId = "inviteAccount",
            summary =
                    "The link with which its owner sets a password once, within days; told once and"
                            + " kept nowhere")
    @PostMapping("/accounts/{id}/invitation")
    ResponseEntity<Object> invite(@PathVariable UUID id) {
        return answers.done(staff.invite(id), Invitation::new);
    }

    @Gives(AccountAnswer.class)
    @Operation(
            operationId = "closeAccount",
            summary = "Close an account for good: sessions, links and tokens end with it")
    @PostMapping("/accounts/{id}/close")
    ResponseEntity<Object> close(@PathVariable UUID id) {
        return answers.done(staff.close(id), AccountAnswer::of);
    }
}
