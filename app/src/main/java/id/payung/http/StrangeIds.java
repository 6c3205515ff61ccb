package id.payung.http;

import id.payung.access.Attempts;
import id.payung.audit.AuditTrail;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.TerritoryCode;
import id.payung.shared.Typed;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Puts on the trail who asked for an id that is unknown or belongs to another territory: the answer
 * is the same 404 for both, and so is the entry. Who tries many ids in a row fills no trail: after
 * ten entries there is one a minute, and it tells how many questions it stands for.
 */
@Component
class StrangeIds implements HandlerInterceptor, WebMvcConfigurer {
    static final int ENTRIES = 10;

    private static final Duration REFILLED_WITHIN = Duration.ofMinutes(ENTRIES);

    private final AuditTrail audit;
    private final TransactionTemplate apart;
    private final Attempts entries = Attempts.of(ENTRIES, REFILLED_WITHIN);
    private final Map<UUID, Integer> untold = new ConcurrentHashMap<>();

    StrangeIds(AuditTrail audit, PlatformTransactionManager transactions) {
        this.audit = audit;
        this.apart = new TransactionTemplate(transactions);
        // A write that found nothing is rolled back; that somebody tried is not.
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request,
            HttpServletResponse response,
            Object handler,
            @Nullable Exception failure) {
        if (response.getStatus() == HttpStatus.NOT_FOUND.value()
                && request.getDispatcherType() == DispatcherType.REQUEST) {
            Acting.current()
                    .ifPresent(actor -> askedId(request).ifPresent(id -> tell(actor, id, request)));
        }
    }

    private void tell(Actor actor, UUID id, HttpServletRequest request) {
        int asked = untold.merge(actor.account(), 1, Integer::sum);
        if (!entries.allow(actor.account().toString())) {
            return;
        }
        untold.remove(actor.account());
        List<TerritoryCode> territories = actor.territories();
        apart.executeWithoutResult(
                _ ->
                        audit.record(
                                "id.not-found",
                                "address",
                                id,
                                territories.isEmpty()
                                        ? TerritoryCode.INDONESIA
                                        : territories.getFirst(),
                                Map.of("address", address(request), "times", asked)));
    }

    private static String address(HttpServletRequest request) {
        return request.getMethod()
                + " "
                + request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
    }

    /**
     * The id in the path, or else in a parameter; other text is nobody's id and is not repeated.
     */
    private static Optional<UUID> askedId(HttpServletRequest request) {
        Stream<?> path =
                request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
                                instanceof Map<?, ?> variables
                        ? variables.values().stream()
                        : Stream.empty();
        Stream<String> parameters = request.getParameterMap().values().stream().flatMap(Stream::of);
        return Stream.concat(path, parameters)
                .map(String::valueOf)
                .flatMap(text -> Typed.id(text).stream())
                .findFirst();
    }
}
