package id.payung.cli;

import id.payung.audit.AuditVerification;
import id.payung.audit.ChainVerdict;
import id.payung.postgres.DataDirectory;
import id.payung.shared.Rupiah;
import java.nio.file.Files;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Computes the chain of the audit trail again and names the first entry that does not fit. */
@Command(name = "verify")
final class AuditVerifyCommand extends Common implements Callable<Integer> {
    private final Terminal terminal;
    private final Reach reach;

    @Mixin private DataOption data = new DataOption();

    AuditVerifyCommand(Terminal terminal, Reach reach) {
        this.terminal = terminal;
        this.reach = reach;
    }

    @Override
    public Integer call() throws Exception {
        DataDirectory directory = data.directory(terminal);
        if (!Files.exists(directory.keys())) {
            terminal.complain(terminal.say("audit.nothing", directory.path()));
            return Exit.REFUSED;
        }
        return reach.visit(directory, this::verify);
    }

    private int verify(House house) {
        return switch (house.room(AuditVerification.class).verify()) {
            case ChainVerdict.Whole(long entries) -> {
                if (json()) {
                    terminal.json(Map.of("whole", true, "entries", entries));
                } else {
                    terminal.tell("audit.whole", Rupiah.number(entries));
                }
                yield Exit.DONE;
            }
            case ChainVerdict.Broken(long seq, ChainVerdict.Reason reason) -> {
                String words = terminal.say("audit.broken." + reason.name(), seq);
                if (json()) {
                    terminal.json(
                            Map.of("whole", false, "entry", seq, "code", reason, "message", words));
                } else {
                    terminal.complain(words);
                }
                yield Exit.REFUSED;
            }
        };
    }
}
