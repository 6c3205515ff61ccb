package id.payung.shell;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Puts the frame beside every view, so that no controller needs to know about it. */
@ControllerAdvice
class Frame {
    private final Framing framing;

    Frame(Framing framing) {
        this.framing = framing;
    }

    @ModelAttribute("shell")
    Shell shell(HttpServletRequest request) {
        return framing.shell(request);
    }
}
