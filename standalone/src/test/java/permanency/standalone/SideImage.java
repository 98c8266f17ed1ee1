package permanency.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the Dockerfile of a side puts into its image, in a folder of this machine.
 *
 * @param folder in which the entry point is to be started
 */
record SideImage(Path folder, List<String> entrypoint) {

    private static final String FROM_LAYERS = "--from=layers ";

    private static final Map<String, SideImage> BUILT = new ConcurrentHashMap<>();

    /** The one that all tests share. */
    static SideImage of(String side) {
        return BUILT.computeIfAbsent(side, s -> {
            try {
                return build(s, Product.temporaryFolder());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static SideImage build(String side, Path folder) throws IOException, InterruptedException {
        var file = Files.readString(Path.of("..", side, "Dockerfile")).replace("\\\n", "");
        var stages = new ArrayList<Path>();
        Path at = null;
        for (var line : file.lines().filter(l -> l.contains(" ")).toList()) {
            var words = line.split(" ", 2);
            switch (words[0]) {
                case "FROM" -> stages.add(folder.resolve("stage" + stages.size()));
                case "WORKDIR" -> at = Files.createDirectories(last(stages).resolve(words[1].substring(1)));
                case "COPY" -> copy(words[1], side, stages.get(0), at);
                case "RUN" -> run(words[1], at);
                case "ENTRYPOINT" -> {
                    return new SideImage(at, List.of(new JsonMapper().readValue(words[1], String[].class)));
                }
                default -> assertThat(words[0]).isIn("#", "USER", "EXPOSE");
            }
        }
        throw new IllegalStateException("the image of " + side + " starts nothing");
    }

    /** The entry point, by the Java of the tests. Each runs for a short time, which does not earn what a second compiler costs. */
    List<String> startingQuickly() {
        var java = Path.of(System.getProperty("java.home"), "bin", entrypoint.get(0));
        var command = new ArrayList<>(List.of(java.toString(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(entrypoint.subList(1, entrypoint.size()));
        return command;
    }

    private static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }

    private static void copy(String what, String side, Path layers, Path at) throws IOException {
        var words = what.replace(FROM_LAYERS, "").split(" ");
        if (what.startsWith(FROM_LAYERS)) {
            merge(layers.resolve(words[0].substring(1)), at);
        } else {
            assertThat(words[0]).isEqualTo("target/" + side + "-*-app.jar");
            Files.copy(Side.jar(side), at.resolve(words[1]));
        }
    }

    private static void merge(Path layer, Path image) throws IOException {
        try (var files = Files.walk(layer)) {
            for (var file : files.toList()) {
                var to = image.resolve(layer.relativize(file));
                if (Files.isDirectory(file)) {
                    Files.createDirectories(to);
                } else {
                    Files.move(file, to);
                }
            }
        }
    }

    /** Users are not made here, and Java is as it is. */
    private static void run(String command, Path at) throws IOException, InterruptedException {
        if (!command.contains("-Xshare:dump") && !command.startsWith("useradd ")) {
            var process = new ProcessBuilder("bash", "-c", command)
                    .directory(at.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.DISCARD);
            addJava(process.environment());
            assertThat(process.start().waitFor()).as(command).isZero();
        }
    }

    /** Of the tests, before any other. */
    static void addJava(Map<String, String> environment) {
        var java = Path.of(System.getProperty("java.home"), "bin").toString();
        environment.merge("PATH", java, (path, first) -> first + ":" + path);
    }
}
