package id.payung.access.web;

import id.payung.access.SignIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Signing in by name and password, and signing out. */
@Controller
class SignInPage {
    private static final Set<String> PROBLEMS =
            Set.of("sign-in-wrong", "sign-in-too-many", "sign-in-link-spent", "session-ended");

    private final SignIn signIn;
    private final SessionCookie cookie;

    SignInPage(SignIn signIn, SessionCookie cookie) {
        this.signIn = signIn;
        this.cookie = cookie;
    }

    @GetMapping("/masuk")
    String page(
            @RequestParam(name = "lanjut", required = false) @Nullable String next,
            @RequestParam(name = "masalah", required = false) @Nullable String problem,
            Model model) {
        model.addAttribute(
                "form",
                new SignInForm(
                        ReturnPath.safe(next),
                        problem != null && PROBLEMS.contains(problem) ? problem : null));
        return "access/sign-in";
    }

    @PostMapping("/masuk")
    String signIn(
            @RequestParam String username,
            @RequestParam String password,
            @RequestParam(name = "lanjut", required = false) @Nullable String next,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes back) {
        return signIn.withPassword(username, password, request.getRemoteAddr())
                .fold(
                        secret -> {
                            cookie.give(secret, request, response);
                            return "redirect:" + ReturnPath.safe(next);
                        },
                        refused -> {
                            back.addAttribute("masalah", refused.code());
                            back.addAttribute("lanjut", ReturnPath.safe(next));
                            return "redirect:/masuk";
                        });
    }

    @PostMapping("/keluar")
    String signOut(HttpServletRequest request, HttpServletResponse response) {
        cookie.take(request, response);
        return "redirect:/masuk";
    }
}
