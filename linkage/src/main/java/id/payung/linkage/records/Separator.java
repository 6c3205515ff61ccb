package id.payung.linkage.records;

import java.util.List;

/** Which mark parts the cells: the one that parts the first lines most evenly. */
final class Separator {
    private static final char[] MARKS = {',', ';', '\t', '|'};
    private static final int LINES = 50;

    private Separator() {}

    static char of(String start) {
        List<String> lines =
                start.lines().filter(line -> !line.isBlank()).limit(LINES + 1L).toList();
        char best = ',';
        double most = 0;
        for (char mark : MARKS) {
            double evenness = evenness(lines, mark);
            if (evenness > most) {
                most = evenness;
                best = mark;
            }
        }
        return best;
    }

    /** How many lines are parted as often as the heading is; more cells win among equals. */
    private static double evenness(List<String> lines, char mark) {
        int heading = lines.isEmpty() ? 0 : count(lines.getFirst(), mark);
        if (heading == 0) {
            return 0;
        }
        long alike = lines.stream().filter(line -> count(line, mark) == heading).count();
        return (double) alike / lines.size() + Math.min(heading, 50) / 1000.0;
    }

    private static int count(String line, char mark) {
        int count = 0;
        boolean quoted = false;
        for (int at = 0; at < line.length(); at++) {
            char letter = line.charAt(at);
            quoted ^= letter == '"';
            count += letter == mark && !quoted ? 1 : 0;
        }
        return count;
    }
}
