package id.payung.http;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Describes what all operations share: the token, the key of a write, the problems. */
@Configuration(proxyBeanMethods = false)
class Description {
    private static final Map<String, String> PROBLEMS =
            Map.of(
                    "400", "The request cannot be read; errors names each place.",
                    "401", "No token, or one that ended.",
                    "403", "The token or its owner may not.",
                    "404", "Unknown, or outside the territories of the token's owner.",
                    "409", "Refused with code and words, or a key whose first request is at work.",
                    "422", "The key was used for another request.",
                    "429", "Too many questions; wait.");

    private static final String JSON = "application/json";

    @Bean
    OpenAPI payung() {
        return new OpenAPI()
                .info(
                        new Info()
                                .title("Payung")
                                .version("1")
                                .description(
                                        "Lists of workers, decrees and cover, for programs. Money is"
                                                + " whole rupiah, months are YYYY-MM. A NIK is never"
                                                + " part of an address."))
                .components(
                        new Components()
                                .addSecuritySchemes(
                                        "token",
                                        new SecurityScheme()
                                                .type(SecurityScheme.Type.HTTP)
                                                .scheme("bearer")))
                .addSecurityItem(new SecurityRequirement().addList("token"));
    }

    @Bean
    OpenApiCustomizer shared() {
        return api -> {
            api.getComponents().addSchemas("Problem", problem());
            api.getPaths().forEach(Description::complete);
        };
    }

    private static void complete(String address, PathItem path) {
        path.readOperations().forEach(Description::problems);
        path.readOperations().forEach(Description::files);
        Stream.of(path.getPost(), path.getPut(), path.getDelete())
                .filter(write -> write != null && !Unremembered.is(address))
                .forEach(write -> write.addParametersItem(key()));
    }

    private static void problems(Operation operation) {
        PROBLEMS.forEach(
                (status, words) ->
                        operation.getResponses().addApiResponse(status, problemResponse(words)));
    }

    /** A body with a file in it comes as a form of several parts, never as JSON. */
    private static void files(Operation operation) {
        Content content =
                operation.getRequestBody() == null
                        ? new Content()
                        : operation.getRequestBody().getContent();
        MediaType json = content.get(JSON);
        if (json != null && holdsFile(json.getSchema())) {
            content.remove(JSON);
            content.addMediaType("multipart/form-data", json);
        }
    }

    private static boolean holdsFile(@Nullable Schema<?> body) {
        return body != null
                && body.getProperties() != null
                && body.getProperties().values().stream()
                        .anyMatch(part -> "binary".equals(part.getFormat()));
    }

    private static ApiResponse problemResponse(String words) {
        return new ApiResponse()
                .description(words)
                .content(
                        new Content()
                                .addMediaType(
                                        "application/problem+json",
                                        new MediaType()
                                                .schema(
                                                        new Schema<>()
                                                                .$ref(
                                                                        "#/components/schemas/Problem"))));
    }

    private static HeaderParameter key() {
        HeaderParameter key = new HeaderParameter();
        key.name(WritingOnce.HEADER)
                .required(true)
                .description("One key for one change; repeating it brings the same answer.")
                .schema(new StringSchema().maxLength(100));
        return key;
    }

    private static Schema<?> problem() {
        return new ObjectSchema()
                .addProperty("type", new StringSchema())
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema())
                .addProperty("code", new StringSchema())
                .addProperty(
                        "errors",
                        new ArraySchema()
                                .items(
                                        new ObjectSchema()
                                                .addProperty("pointer", new StringSchema())
                                                .addProperty("code", new StringSchema())
                                                .addProperty("detail", new StringSchema())));
    }
}
