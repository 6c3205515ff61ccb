package id.payung.cli;

import id.payung.postgres.DataDirectory;
import java.util.List;

/**
 * The way of a command started by a person: where the data is being served the command is performed
 * there, else the house is opened for it alone.
 */
record FrontDoor(Terminal terminal, List<String> args) implements Reach {
    @Override
    public int visit(DataDirectory directory, Visit visit) throws Exception {
        return visit(directory, Setting.withoutPages(directory), visit);
    }

    @Override
    public int visitPages(DataDirectory directory, Visit visit) throws Exception {
        return visit(directory, Setting.behindCurtains(directory), visit);
    }

    private int visit(DataDirectory directory, Setting setting, Visit visit) throws Exception {
        var served = ControlChannel.perform(directory, args, terminal);
        if (served.isPresent()) {
            return served.getAsInt();
        }
        return switch (House.open(directory, setting)) {
            case Opening.Shut(String message) -> {
                terminal.complain(message);
                yield Exit.REFUSED;
            }
            case House house -> {
                try (house) {
                    yield visit.perform(house.leftOnCollapse(terminal));
                }
            }
        };
    }
}
