package id.payung.planning;

import id.payung.planning.plan.Plan;
import id.payung.planning.plan.Proof;
import id.payung.planning.plan.Question;
import id.payung.postgres.ListOrder;
import id.payung.shared.Actor;
import id.payung.shared.Months;
import id.payung.shared.Position;
import id.payung.shared.TerritoryCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps plans with their questions; none is ever changed. */
@Component
class PlanRows {
    private static final String SUMMARY =
            """
            select id, name, territory, first_month, last_month, asked, people, cost, value, bound, person,
                ranges, checked, made_by_name, made_at
            from planning.plan where true
            """;

    private static final ListOrder ORDER =
            ListOrder.of("id")
                    .newestFirst()
                    .or("nama", "name")
                    .or("wilayah", "territory")
                    .or("masa", "first_month")
                    .or("orang", "people")
                    .or("sisa", "asked - people")
                    .or("biaya", "cost")
                    .or("dibuat", "made_at");

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    PlanRows(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    void insert(UUID id, String name, TerritoryCode area, Plan plan, Actor by) {
        Question question = plan.question();
        Proof proof = plan.proof();
        jdbc.sql(
                        """
                        insert into planning.plan (id, name, territory, first_month, last_month, asked, people, cost,
                            value, bound, person, ranges, checked, question, placed, made_by, made_by_name, made_at)
                        values (:id, :name, :territory, :first, :last, :asked, :people, :cost, :value, :bound, :person,
                            :ranges, :checked, :question::jsonb, :placed::jsonb, :by, :byName, :at)
                        """)
                .param("id", id)
                .param("name", name)
                .param("territory", area.value())
                .param("first", question.months().first().atDay(1))
                .param("last", question.months().last().atDay(1))
                .param("asked", question.people())
                .param("people", plan.people())
                .param("cost", plan.cost())
                .param("value", proof.value())
                .param("bound", proof.bound())
                .param("person", proof.person())
                .param("ranges", proof.ranges())
                .param("checked", proof.checked())
                .param("question", json.writeValueAsString(question))
                .param("placed", json.writeValueAsString(placed(plan)))
                .param("by", by.account())
                .param("byName", by.name())
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    /** Newest first. */
    List<PlanSummary> list(Position position, int limit) {
        return jdbc.sql(
                        SUMMARY
                                + ORDER.sql(position, "from planning.plan where true")
                                + "limit :limit")
                .param("limit", limit)
                .query((row, _) -> summary(row))
                .list();
    }

    long count() {
        return jdbc.sql("select count(*) from planning.plan")
                .query((row, _) -> row.getLong(1))
                .single();
    }

    Optional<StoredPlan> find(UUID id) {
        return jdbc.sql("select * from planning.plan where id = ?")
                .param(id)
                .query((row, _) -> plan(row))
                .optional();
    }

    /** Lines of group, fund and people, by their positions in the question. */
    private static List<long[]> placed(Plan plan) {
        Map<Object, Integer> positions = new HashMap<>();
        plan.question().groups().forEach(group -> positions.put(group, positions.size()));
        Map<UUID, Integer> funds = new HashMap<>();
        plan.question().purses().forEach(purse -> funds.put(purse.fund(), funds.size()));
        return plan.lines().stream()
                .map(
                        line ->
                                new long[] {
                                    positions.getOrDefault(line.group(), -1),
                                    funds.getOrDefault(line.purse().fund(), -1),
                                    line.people()
                                })
                .toList();
    }

    private StoredPlan plan(ResultSet row) throws SQLException {
        Question question = json.readValue(row.getString("question"), Question.class);
        List<List<Long>> placed =
                json.readValue(row.getString("placed"), new TypeReference<List<List<Long>>>() {});
        List<Plan.Line> lines = new ArrayList<>();
        for (List<Long> line : placed) {
            var group = question.groups().get(line.get(0).intValue());
            var purse = question.purses().get(line.get(1).intValue());
            long people = line.get(2);
            lines.add(new Plan.Line(group, purse, people, people * purse.price(group.sector())));
        }
        PlanSummary summary = summary(row);
        return new StoredPlan(
                summary.id(),
                summary.name(),
                summary.area(),
                new Plan(question, lines, summary.proof()),
                summary.madeBy(),
                summary.madeAt());
    }

    private static PlanSummary summary(ResultSet row) throws SQLException {
        return new PlanSummary(
                row.getObject("id", UUID.class),
                row.getString("name"),
                new TerritoryCode(row.getString("territory")),
                new Months(month(row, "first_month"), month(row, "last_month")),
                row.getLong("asked"),
                row.getLong("people"),
                row.getLong("cost"),
                new Proof(
                        row.getLong("value"),
                        row.getLong("bound"),
                        row.getLong("person"),
                        row.getInt("ranges"),
                        row.getBoolean("checked")),
                row.getString("made_by_name"),
                row.getObject("made_at", OffsetDateTime.class).toInstant());
    }

    private static YearMonth month(ResultSet row, String column) throws SQLException {
        return YearMonth.from(row.getObject(column, LocalDate.class));
    }
}
