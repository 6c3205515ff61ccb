package id.payung.access.web;

import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives the sign-in pages {@code csrf}, whose name and value a form carries in a hidden field. */
@ControllerAdvice(assignableTypes = {SignInPage.class, SignInLinkPages.class})
class FormToken {
    @ModelAttribute("csrf")
    @Nullable CsrfToken csrf(@Nullable CsrfToken token) {
        return token;
    }
}
