package id.payung.shell;

import id.payung.access.Offices;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.tasks.Waiting;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.util.WebUtils;

/** Makes the frame of one request. */
@Component
class Framing {
    static final String LANGUAGE_COOKIE = "payung_bahasa";

    private final Dictionary dictionary;
    private final Offices offices;
    private final Badges badges;
    private final Assets assets;
    private final Clock clock;
    private final boolean demo;

    Framing(
            Dictionary dictionary,
            Offices offices,
            Badges badges,
            Assets assets,
            Clock clock,
            @Value("${payung.demo:false}") boolean demo) {
        this.dictionary = dictionary;
        this.offices = offices;
        this.badges = badges;
        this.assets = assets;
        this.clock = clock;
        this.demo = demo;
    }

    Shell shell(HttpServletRequest request) {
        LocalDate date = LocalDate.now(clock);
        Optional<Actor> actor = Acting.current();
        PageAddress address = address(request);
        return new Shell(
                dictionary.in(language(request)),
                date,
                demo,
                address,
                actor,
                token(request),
                () -> actor.flatMap(who -> offices.withId(who.office())),
                SingletonSupplier.of(() -> waiting(actor, date, address))::obtain,
                assets);
    }

    private List<Waiting> waiting(Optional<Actor> actor, LocalDate date, PageAddress address) {
        boolean theDayItself = address.path().equals("/");
        return actor.map(who -> theDayItself ? badges.anew(who, date) : badges.of(who, date))
                .orElse(List.of());
    }

    static Language language(HttpServletRequest request) {
        Cookie kept = WebUtils.getCookie(request, LANGUAGE_COOKIE);
        return Language.of(
                KeepingLanguage.asked(request).orElse(kept == null ? null : kept.getValue()));
    }

    private static PageAddress address(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed == null ? asked(request) : new PageAddress(failed.toString(), null);
    }

    /** A form that is shown again stands on its page, whose address can be opened once more. */
    private static PageAddress asked(HttpServletRequest request) {
        PageAddress own = new PageAddress(request.getRequestURI(), request.getQueryString());
        return request.getMethod().equals("POST")
                ? PageAddress.from(
                                request.getHeader(HttpHeaders.REFERER),
                                request.getHeader(HttpHeaders.HOST))
                        .orElse(own)
                : own;
    }

    private static Optional<FormToken> token(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? Optional.of(new FormToken(token.getParameterName(), token.getToken()))
                : Optional.empty();
    }
}
