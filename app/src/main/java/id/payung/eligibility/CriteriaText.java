package id.payung.eligibility;

import id.payung.eligibility.Criteria.Range;
import id.payung.eligibility.Practice.DecileLeft;
import id.payung.intake.PaperKind;
import id.payung.intake.PaperRule.Weight;
import id.payung.shared.TerritoryCode;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Criteria as the data they are kept as. */
final class CriteriaText {
    private static final JsonMapper JSON = JsonMapper.shared();

    private CriteriaText() {}

    static String write(Criteria criteria) {
        Map<String, Object> text = new LinkedHashMap<>();
        text.put("territory", criteria.territory().value());
        put(text, "ages", criteria.ages());
        put(text, "deciles", criteria.deciles());
        text.put("decileRequired", criteria.decileRequired());
        text.put("excludedOccupations", criteria.excludedOccupations().stream().sorted().toList());
        text.put("occupationRequired", criteria.occupationRequired());
        text.put("agreementNeeded", criteria.agreementNeeded());
        text.put("practice", practice(criteria.practice()));
        text.put("reference", criteria.reference());
        return JSON.writeValueAsString(text);
    }

    static Criteria read(String text) {
        JsonNode node = JSON.readTree(text);
        Set<String> excluded = new HashSet<>();
        node.path("excludedOccupations").forEach(each -> excluded.add(each.asString()));
        return new Criteria(
                new TerritoryCode(node.path("territory").asString("")),
                range(node.path("ages")),
                range(node.path("deciles")),
                node.path("decileRequired").asBoolean(true),
                excluded,
                node.path("occupationRequired").asBoolean(false),
                node.path("agreementNeeded").asBoolean(false),
                practice(node.path("practice")),
                node.path("reference").asString(""));
    }

    private static Map<String, Object> practice(Practice practice) {
        Map<String, Object> text = new LinkedHashMap<>();
        if (practice.answerDays() != null) {
            text.put("answerDays", practice.answerDays());
        }
        text.put("takesSelfPayers", practice.takesSelfPayers());
        if (practice.visitMonths() != null) {
            text.put("visitMonths", practice.visitMonths());
        }
        text.put("continuesPledges", practice.continuesPledges());
        if (practice.endsAtAge() != null) {
            text.put("endsAtAge", practice.endsAtAge());
        }
        text.put("decileLeft", practice.decileLeft().name());
        Map<String, String> papers = new TreeMap<>();
        practice.papers().forEach((paper, weight) -> papers.put(paper.name(), weight.name()));
        text.put("papers", papers);
        text.put("ranking", practice.ranking());
        text.put("deadlines", practice.deadlines());
        return text;
    }

    private static Practice practice(JsonNode node) {
        return new Practice(
                whole(node.path("answerDays")),
                node.path("takesSelfPayers").asBoolean(false),
                DecileLeft.valueOf(node.path("decileLeft").asString(DecileLeft.REVIEW.name())),
                papers(node.path("papers")),
                whole(node.path("visitMonths")),
                continuesPledges(node),
                whole(node.path("endsAtAge")),
                ranking(node.path("ranking")),
                deadlines(node.path("deadlines")));
    }

    private static List<RankBy> ranking(JsonNode node) {
        return node.isArray()
                ? node.valueStream().map(each -> RankBy.valueOf(each.asString())).toList()
                : RankBy.USUAL;
    }

    private static Deadlines deadlines(JsonNode node) {
        return node.isObject() ? JSON.treeToValue(node, Deadlines.class) : Deadlines.usual();
    }

    private static @Nullable Integer whole(JsonNode node) {
        return node.isInt() ? Integer.valueOf(node.asInt()) : null;
    }

    /** Programmes of before the question was asked go on as usual; a null says never. */
    private static @Nullable Integer continuesPledges(JsonNode node) {
        JsonNode days = node.path("continuesPledges");
        if (days.isMissingNode()) {
            return Practice.USUAL_DAYS;
        }
        return whole(days);
    }

    private static Map<PaperKind, Weight> papers(JsonNode node) {
        Map<PaperKind, Weight> papers = new EnumMap<>(PaperKind.class);
        for (PaperKind paper : PaperKind.values()) {
            JsonNode weight = node.path(paper.name());
            if (weight.isString()) {
                papers.put(paper, Weight.valueOf(weight.asString()));
            }
        }
        return papers;
    }

    private static void put(Map<String, Object> text, String key, @Nullable Range range) {
        if (range != null) {
            text.put(key, List.of(range.lowest(), range.highest()));
        }
    }

    private static @Nullable Range range(JsonNode node) {
        return node.isArray() ? new Range(node.get(0).asInt(), node.get(1).asInt()) : null;
    }
}
