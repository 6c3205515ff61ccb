package id.payung.http;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.testing.PayungTest;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the description of the API promises to who writes a program against it. */
@PayungTest
class DescriptionTests {
    private static final Set<String> WRITING = Set.of("post", "put", "delete");

    @Autowired MockMvcTester api;
    @Autowired JsonMapper json;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    /** An operation with the method by which it is asked. */
    private record Described(String method, JsonNode node) {
        String id() {
            return node.path("operationId").asString();
        }

        List<JsonNode> answers() {
            return node.path("responses")
                    .propertyStream()
                    .filter(answer -> answer.getKey().startsWith("2"))
                    .flatMap(answer -> answer.getValue().path("content").valueStream())
                    .map(content -> content.path("schema"))
                    .toList();
        }
    }

    private JsonNode description() throws IOException {
        return json.readTree(
                api.get().uri("/api/openapi.json").exchange().getResponse().getContentAsString());
    }

    private List<Described> operations() throws IOException {
        List<Described> all = new ArrayList<>();
        for (JsonNode path : description().path("paths")) {
            path.propertyStream()
                    .map(operation -> new Described(operation.getKey(), operation.getValue()))
                    .forEach(all::add);
        }
        return all;
    }

    @Test
    void everyOperationSaysWhatItAnswersWhenAllIsWell() throws IOException {
        assertThat(
                        operations().stream()
                                .filter(one -> one.answers().stream().noneMatch(this::hasAShape))
                                .map(Described::id))
                .isEmpty();
    }

    private boolean hasAShape(JsonNode schema) {
        return Stream.of("$ref", "properties", "items").anyMatch(schema::has)
                || schema.path("format").asString().equals("binary");
    }

    @Test
    void everyReferenceLeadsToASchema() throws IOException {
        JsonNode described = description();
        assertThat(described.findValuesAsString("$ref"))
                .isNotEmpty()
                .allSatisfy(
                        ref ->
                                assertThat(described.at(ref.substring(1)).isMissingNode())
                                        .isFalse());
    }

    @Test
    void everyWriteNamesItsKeyAndEveryOperationHasANameOfItsOwn() throws IOException {
        List<Described> all = operations();
        assertThat(all).extracting(Described::id).doesNotHaveDuplicates().doesNotContain("");
        assertThat(
                        all.stream()
                                .filter(one -> WRITING.contains(one.method))
                                .filter(one -> !one.node.toString().contains(WritingOnce.HEADER))
                                .map(Described::id))
                .containsExactlyInAnyOrder(
                        "coverageCheck",
                        "calculate",
                        "previewMutation",
                        "findByNik",
                        "revealIdentity",
                        "inviteAccount");
    }

    @Test
    void aFileIsSentAsAFormOfSeveralPartsAndNeverAsJson() throws IOException {
        for (String sending :
                List.of(
                        "uploadListing",
                        "addListingPaper",
                        "signDecree",
                        "proposeScannedBudget",
                        "noteScannedFundBasis")) {
            Described one =
                    operations().stream()
                            .filter(each -> each.id().equals(sending))
                            .findFirst()
                            .orElseThrow();
            assertThat(one.node.path("requestBody").path("content").propertyNames())
                    .as(sending)
                    .containsExactly("multipart/form-data");
        }
    }

    /** Two records of one name would be one schema, and one of the two would be described wrong. */
    @Test
    void everyNameStandsForOneShape() {
        Map<String, Set<String>> shapes = new TreeMap<>();
        mapping.getHandlerMethods()
                .forEach(
                        (info, handler) -> {
                            if (info.getPatternValues().stream()
                                    .anyMatch(p -> p.startsWith("/api/"))) {
                                bodies(handler).forEach(body -> learn(body, shapes));
                            }
                        });
        assertThat(shapes).hasSizeGreaterThan(50);
        shapes.values().removeIf(shape -> shape.size() == 1);
        assertThat(shapes).isEmpty();
    }

    private static Stream<Type> bodies(HandlerMethod handler) {
        Gives gives = handler.getMethodAnnotation(Gives.class);
        return Stream.concat(
                Stream.of(
                        gives == null ? handler.getMethod().getGenericReturnType() : gives.value()),
                Stream.of(handler.getMethodParameters())
                        .filter(one -> one.hasParameterAnnotation(RequestBody.class))
                        .map(one -> Objects.requireNonNull(one.getParameterType())));
    }

    private static void learn(Type type, Map<String, Set<String>> shapes) {
        switch (type) {
            case ParameterizedType many ->
                    Stream.of(many.getActualTypeArguments()).forEach(one -> learn(one, shapes));
            case Class<?> body when body.isRecord() && body.getName().startsWith("id.payung") -> {
                List<RecordComponent> parts = List.of(body.getRecordComponents());
                String shape =
                        parts.stream()
                                .map(part -> part.getName() + ":" + part.getGenericType())
                                .toList()
                                .toString();
                if (shapes.computeIfAbsent(body.getSimpleName(), _ -> new TreeSet<>()).add(shape)) {
                    parts.forEach(part -> learn(part.getGenericType(), shapes));
                }
            }
            default -> {}
        }
    }
}
