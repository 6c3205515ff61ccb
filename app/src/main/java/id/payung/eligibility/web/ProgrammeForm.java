package id.payung.eligibility.web;

import id.payung.eligibility.Criteria;
import id.payung.shared.TerritoryCode;
import id.payung.shared.Typed;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.util.MultiValueMap;

/**
 * A new programme as it was typed.
 *
 * @param territory of the government that runs it; on the page where its workers live too
 */
public record ProgrammeForm(String code, String name, String territory, CriteriaForm criteria) {
    static final String CODE = "kode";
    static final String NAME = "nama";

    private static final int LONGEST_NAME = 200;

    /** What most regions begin with: deciles 1 to 4, known. */
    static ProgrammeForm blank() {
        return new ProgrammeForm(
                "", "", "", CriteriaForm.of(Criteria.poorWorkersOf(TerritoryCode.INDONESIA, "")));
    }

    static ProgrammeForm typed(MultiValueMap<String, String> typed) {
        CriteriaForm criteria = CriteriaForm.typed(typed);
        return new ProgrammeForm(
                criteria.value(CODE),
                criteria.value(NAME),
                criteria.value(CriteriaForm.AREA),
                criteria);
    }

    /**
     * The fields to mend, in their order on the page, with the key of what is wrong.
     *
     * @param legal the ages that the law sets
     */
    Map<String, String> errors(JoiningAges legal) {
        Map<String, String> errors = new LinkedHashMap<>();
        if (!code.matches("[A-Za-z0-9./-]{2,40}")) {
            errors.put(CODE, "programme.form.code");
        }
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            errors.put(NAME, "programme.form.name");
        }
        errors.putAll(criteria.errors(legal));
        if (Typed.area(territory).isEmpty()) {
            errors.put(CriteriaForm.AREA, "rule.form.area");
        }
        return errors;
    }

    TerritoryCode area() {
        return Typed.area(territory).orElseThrow();
    }
}
