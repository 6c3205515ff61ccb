// Writes app/src/main/resources/territory/areas.txt.gz from the npm package idn-area-data.
// Run from the root of the repository with JDK 25:
//
//     java scripts/Territory.java                  fetches the package with npm (and unpacks with
// tar)
//     java scripts/Territory.java package/data     reads an unpacked package
//
// The same package and the same JDK give the same bytes; across JDKs compare the printed SHA-256,
// which is that of the text before compression and stands in ATTRIBUTION.md beside the resource.

import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

static final String PACKAGE = "idn-area-data@4.0.1";
static final Path RESOURCE = Path.of("app/src/main/resources/territory/areas.txt.gz");
static final List<String> LEVELS = List.of("provinces", "regencies", "districts", "villages");

static final Pattern CODE =
        Pattern.compile("[1-9][0-9](\\.[0-9]{2}(\\.[0-9]{2}(\\.[123][0-9]{3})?)?)?");

void main(String... arguments) throws Exception {
    var data = arguments.length > 0 ? Path.of(arguments[0]) : fetched();
    var names = new TreeMap<String, String>();
    for (int level = 0; level < LEVELS.size(); level++) {
        int before = names.size();
        read(data.resolve(LEVELS.get(level) + ".csv"), level, names);
        IO.println(LEVELS.get(level) + " " + (names.size() - before));
    }
    byte[] text = outline(names).getBytes(StandardCharsets.UTF_8);
    Files.createDirectories(RESOURCE.getParent());
    Files.write(RESOURCE, compressed(text));
    var sha256 = MessageDigest.getInstance("SHA-256").digest(text);
    IO.println("%s %d -> %d bytes".formatted(RESOURCE, text.length, Files.size(RESOURCE)));
    IO.println("SHA-256 " + HexFormat.of().formatHex(sha256));
}

Path fetched() throws Exception {
    var directory = Files.createTempDirectory("territory");
    run(directory, "npm", "pack", "--silent", PACKAGE);
    run(directory, "tar", "-xzf", PACKAGE.replace('@', '-') + ".tgz");
    return directory.resolve("package/data");
}

void run(Path directory, String... command) throws Exception {
    int status =
            new ProcessBuilder(command).directory(directory.toFile()).inheritIO().start().waitFor();
    if (status != 0) {
        throw new IllegalStateException(String.join(" ", command) + " ended with " + status);
    }
}

/**
 * Columns are the code, the parent's code except in provinces, and the name, alone in ever being
 * quoted.
 */
void read(Path csv, int level, SortedMap<String, String> names) throws IOException {
    for (var line : Files.readAllLines(csv).stream().skip(1).toList()) {
        var cells = line.split(",", level == 0 ? 2 : 3);
        var code = cells[0];
        if (!CODE.matcher(code).matches() || code.chars().filter(c -> c == '.').count() != level) {
            throw new IllegalStateException(csv + ": not a code of this level: " + line);
        }
        if (level > 0 && !(names.containsKey(cells[1]) && parent(code).equals(cells[1]))) {
            throw new IllegalStateException(csv + ": parent missing or not its prefix: " + line);
        }
        if (names.put(code, name(cells[cells.length - 1])) != null) {
            throw new IllegalStateException(csv + ": code given twice: " + line);
        }
    }
}

String parent(String code) {
    return code.substring(0, code.lastIndexOf('.'));
}

/** The glottal stop is typed in three ways in the source (' " ’); we keep the first. */
String name(String cell) {
    var plain =
            cell.startsWith("\"")
                    ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"")
                    : cell;
    var name = plain.replace('"', '\'').replace('’', '\'').strip();
    if (name.isEmpty() || name.chars().anyMatch(Character::isISOControl)) {
        throw new IllegalStateException("not a name: " + cell);
    }
    return name;
}

/**
 * One line an area, indented by one space a level: the last part of its code, a space, its name.
 */
String outline(SortedMap<String, String> names) {
    var text = new StringBuilder();
    names.forEach(
            (code, name) ->
                    text.repeat(' ', (int) code.chars().filter(c -> c == '.').count())
                            .append(code.substring(code.lastIndexOf('.') + 1))
                            .append(' ')
                            .append(name)
                            .append('\n'));
    return text.toString();
}

byte[] compressed(byte[] text) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var gzip =
            new GZIPOutputStream(bytes) {
                {
                    def.setLevel(Deflater.BEST_COMPRESSION);
                }
            }) {
        gzip.write(text);
    }
    return bytes.toByteArray();
}
