package id.payung.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Looks whether Payung can work on this machine, and says per line what to mend. */
@Command(name = "doctor")
final class DoctorCommand extends Common implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private WebOption web = new WebOption();
    @Mixin private DataOption data = new DataOption();

    DoctorCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        List<Symptom> symptoms =
                new Examination(terminal.words(), data.directory(terminal), web).symptoms();
        if (json()) {
            terminal.json(symptoms);
        } else {
            symptoms.forEach(this::print);
        }
        boolean works = symptoms.stream().noneMatch(s -> s.state() == Symptom.State.BROKEN);
        return works ? Exit.DONE : Exit.REFUSED;
    }

    private void print(Symptom symptom) {
        String sign =
                switch (symptom.state()) {
                    case WELL -> "✓";
                    case WEAK -> "!";
                    case BROKEN -> "✗";
                };
        terminal.out().printf("%s %-11s %s%n", sign, symptom.part(), symptom.finding());
        if (!symptom.remedy().isEmpty()) {
            terminal.out().printf("  %-11s → %s%n", "", symptom.remedy());
        }
    }
}
