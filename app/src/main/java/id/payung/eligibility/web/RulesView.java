package id.payung.eligibility.web;

import id.payung.eligibility.Programme;
import id.payung.eligibility.RuleChange;
import id.payung.shared.Acting;
import id.payung.shared.Permission;
import id.payung.shared.Refusal;
import id.payung.shell.Shell;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The rules of one programme, beside the others.
 *
 * @param changes of the rules by two people, newest first; none for who may not change them
 * @param errors field to key of words
 */
public record RulesView(
        Programme programme,
        List<Programme> programmes,
        List<RuleChange> changes,
        JoiningAges ages,
        Map<String, String> typed,
        Map<String, String> errors,
        boolean saved,
        @Nullable Refusal refusal) {

    public boolean mayChange() {
        return Acting.required().may(Permission.MANAGE_FUNDS, programme.territory());
    }

    public UUID reader() {
        return Acting.required().account();
    }

    /** What a rule means for people, with the ages of the law where it speaks of them. */
    public String means(Shell shell, String rule) {
        return switch (rule) {
            case "ages" ->
                    shell.say("rule.ages.limits", ages.from(), ages.below(), ages.reference());
            case "ends" -> shell.say("rule.ends.text", ages.below(), ages.reference());
            default -> shell.say("rule." + rule + ".text");
        };
    }

    public String value(String field) {
        return typed.getOrDefault(field, "");
    }
}
