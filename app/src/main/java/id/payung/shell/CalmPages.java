package id.payung.shell;

import id.payung.shared.Unstorable;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.core.Ordered;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers a person's failed request with a page that says what happened and what to do, never with
 * a stack trace. Requests of machines below {@code /api/} are left to others.
 */
@Component
class CalmPages implements HandlerExceptionResolver, ErrorViewResolver, Ordered {
    private static final Logger LOG = LoggerFactory.getLogger(CalmPages.class);

    private final Framing framing;

    CalmPages(Framing framing) {
        this.framing = framing;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request,
            HttpServletResponse response,
            @Nullable Object handler,
            Exception failure) {
        if (isForMachines(request.getRequestURI())) {
            return null;
        }
        HttpStatusCode status = status(failure);
        if (status.is5xxServerError()) {
            LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), failure);
        }
        return page(request, status.value());
    }

    @Override
    public @Nullable ModelAndView resolveErrorView(
            HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        return page(request, status.value());
    }

    private ModelAndView page(HttpServletRequest request, int status) {
        ModelAndView page = new ModelAndView("shell/error");
        page.setStatus(HttpStatusCode.valueOf(status));
        page.addObject("shell", framing.shell(request));
        page.addObject(
                "kind",
                switch (status) {
                    case 400, 403, 404, 413, 429 -> Integer.toString(status);
                    case 405 -> "404";
                    default -> status < 500 ? "400" : "500";
                });
        return page;
    }

    private static HttpStatusCode status(Exception failure) {
        return switch (failure) {
            // An address whose id cannot be one names nothing.
            case MethodArgumentTypeMismatchException _ -> HttpStatus.NOT_FOUND;
            case MaxUploadSizeExceededException _ -> HttpStatus.CONTENT_TOO_LARGE;
            case ErrorResponse answer -> answer.getStatusCode();
            case DataAccessException refused when Unstorable.isCauseOf(refused) ->
                    HttpStatus.BAD_REQUEST;
            default -> HttpStatus.INTERNAL_SERVER_ERROR;
        };
    }

    private static boolean isForMachines(String path) {
        return path.startsWith("/api/") || path.startsWith("/health");
    }
}
