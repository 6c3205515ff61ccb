package id.payung.access.web;

import id.payung.access.SignInLinks;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the links handed out by an administrator open: a session, or the page for a password. */
@Controller
class SignInLinkPages {
    private final SignInLinks links;
    private final SessionCookie cookie;

    SignInLinkPages(SignInLinks links, SessionCookie cookie) {
        this.links = links;
        this.cookie = cookie;
    }

    @GetMapping("/masuk/tautan/{secret}")
    String follow(
            @PathVariable String secret, HttpServletRequest request, HttpServletResponse response) {
        return links.follow(secret, request.getRemoteAddr())
                .fold(
                        entered -> entered(entered.session(), entered.next(), request, response),
                        refused -> "redirect:/masuk?masalah=" + refused.code());
    }

    @GetMapping("/masuk/sandi/{secret}")
    String password(@PathVariable String secret, Model model) {
        return show(secret, null, model);
    }

    @PostMapping("/masuk/sandi/{secret}")
    String setPassword(
            @PathVariable String secret,
            @RequestParam String password,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return links.setPassword(secret, password, request.getRemoteAddr())
                .fold(
                        session -> entered(session, ReturnPath.HOME, request, response),
                        refused -> show(secret, refused.code(), model));
    }

    private String show(String secret, @Nullable String problem, Model model) {
        String owner = links.ownerOf(secret).orElse(null);
        model.addAttribute(
                "form", new PasswordForm(owner, owner == null ? "sign-in-link-spent" : problem));
        return "access/password";
    }

    private String entered(
            String session, String next, HttpServletRequest request, HttpServletResponse response) {
        cookie.give(session, request, response);
        return "redirect:" + next;
    }
}
