package id.payung.shell;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.InternalResourceViewResolver;

/**
 * A view without a template is a fault and ends as one. The framework's last resort in its place
 * would forward the request to an address of the view's name, where the same fault waits, and so on
 * until the stack is full.
 */
@Component
class NoLastResort extends InternalResourceViewResolver {
    @Override
    public @Nullable View resolveViewName(String viewName, Locale locale) {
        return null;
    }
}
