package id.payung.browser;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Opens the application and the browser once in a virtual machine, whose end closes both, and gives
 * each test a {@link Street} to walk.
 */
final class Browsing
        implements ExecutionCondition, BeforeAllCallback, AfterEachCallback, ParameterResolver {
    private static final String MISSING =
            "NO CHROMIUM FOUND: the browser tests are skipped. Install the package chromium to run"
                    + " them.";

    private static @Nullable Street street;

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        Optional<Path> chromium = Chromium.onThisMachine();
        if (chromium.isPresent()) {
            return ConditionEvaluationResult.enabled("Chromium is at " + chromium.get());
        }
        if ("true".equals(System.getenv("CI"))) {
            throw new IllegalStateException("CI needs Chromium: install the package chromium");
        }
        System.err.println(MISSING);
        return ConditionEvaluationResult.disabled(MISSING);
    }

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        street().renew();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (context.getExecutionException().isPresent()) {
            street().keepPictures("gagal-" + context.getRequiredTestMethod().getName());
        }
        street().everybodyGoesHome();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Street.class;
    }

    @Override
    public Street resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return street();
    }

    private static synchronized Street street() {
        Street opened = street;
        if (opened == null) {
            opened = Street.open();
            street = opened;
        }
        return opened;
    }
}
