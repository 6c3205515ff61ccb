package id.payung.http;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.converter.ResolvedSchema;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Describes what operations give: each body once, under its name. */
@Component
class AnswerSchemas implements OperationCustomizer, OpenApiCustomizer {
    @SuppressWarnings("rawtypes") // as the library has it
    private final Map<String, Schema> named = new ConcurrentHashMap<>();

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        Gives gives = handler.getMethodAnnotation(Gives.class);
        if (gives != null) {
            operation.getResponses().remove("200");
            operation
                    .getResponses()
                    .addApiResponse(
                            String.valueOf(gives.status()),
                            new ApiResponse()
                                    .description(
                                            HttpStatus.valueOf(gives.status()).getReasonPhrase())
                                    .content(content(gives)));
        }
        return operation;
    }

    @Override
    public void customise(OpenAPI api) {
        named.forEach(api.getComponents()::addSchemas);
    }

    private Content content(Gives gives) {
        return gives.as() == Gives.Many.FILE
                ? of("application/octet-stream", typed("string").format("binary"))
                : of("application/json", schema(gives));
    }

    private Schema<?> schema(Gives gives) {
        ResolvedSchema found =
                ModelConverters.getInstance(true)
                        .resolveAsResolvedSchema(
                                new AnnotatedType(gives.value()).resolveAsRef(true));
        named.putAll(found.referencedSchemas);
        return switch (gives.as()) {
            case ONE, FILE -> found.schema;
            case LIST -> array(found.schema);
            case PAGE -> page(found.schema);
            case COUNTED ->
                    page(found.schema).addProperty("count", typed("integer").format("int64"));
        };
    }

    private static Schema<?> page(Schema<?> of) {
        return typed("object")
                .addProperty("items", array(of))
                .addProperty("nextCursor", typed("string").typesItem("null"));
    }

    private static Schema<?> array(Schema<?> of) {
        return typed("array").items(of);
    }

    private static Schema<?> typed(String type) {
        return new JsonSchema().typesItem(type);
    }

    private static Content of(String mediaType, Schema<?> schema) {
        return new Content().addMediaType(mediaType, new MediaType().schema(schema));
    }
}
