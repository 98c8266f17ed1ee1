package permanency.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.Yaml;

/**
 * The sides of docker-compose.yml as processes of this machine, for where there are no containers: what their images start, with
 * the environment, the secrets, the folders and the health check of the file. Other are only places.
 *
 * @param folder for what would be in the containers and their volumes
 * @param secrets the folder that stands for {@code ./secrets}
 * @param places what is elsewhere here: hosts, and addresses of the issuer
 */
record ComposeFile(Path folder, Path secrets, Map<String, String> places) {

    private static final Path TOP = Path.of("..");

    static int replicas(String service) {
        var deploy = (Map<?, ?>) service(service).get("deploy");
        return deploy.get("replicas") instanceof Integer some ? some : 1;
    }

    /** @param number of the replica */
    Side start(String service, int number) throws IOException, InterruptedException {
        var image = SideImage.of((String) service(service).get("build"));
        var port = Product.freePort();
        var managementPort = Product.freePort();
        var mounted = mounts(service);
        var log = folder.resolve(service + number + ".out");
        var process = new ProcessBuilder(image.entrypoint())
                .directory(image.folder().toFile())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(log.toFile()));
        var environment = process.environment();
        environment.keySet().retainAll(Set.of("PATH"));
        SideImage.addJava(environment);
        environment(service)
                .forEach((name, value) -> environment.put(name.toString(), here(value.toString(), mounted)));
        environment.put("SERVER_PORT", String.valueOf(port)); // a container has all ports for itself
        environment.put("MANAGEMENT_SERVER_PORT", String.valueOf(managementPort));
        environment.put(
                "JDK_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1 -XX:MaxRAM=" + memory(service)); // as in the container
        return new Side(process.start(), "http", port, managementPort, HttpClient.newHttpClient(), log);
    }

    /** The health check of the file, asked of the replica. */
    boolean isHealthy(String service, Side replica) {
        var check = texts(((Map<?, ?>) service(service).get("healthcheck")).get("test"));
        assertThat(check.get(0)).isEqualTo("CMD");
        var command = check.stream()
                .skip(1)
                .map(word -> word.replaceAll("localhost/[0-9]+", "localhost/" + replica.managementPort()))
                .toList();
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** For each path of the container where it is here: a file of the repository, or a folder in place of a volume. */
    private Map<String, String> mounts(String service) throws IOException {
        var mounts = new LinkedHashMap<String, String>();
        for (var volume : texts(service(service).get("volumes"))) {
            var parts = volume.split(":");
            var here = parts[0].startsWith("./")
                    ? TOP.resolve(parts[0])
                    : Files.createDirectories(folder.resolve(parts[0]));
            mounts.put(parts[1], here.toAbsolutePath().normalize().toString());
        }
        mounts.put("/run/secrets", mountedSecrets(service).toString());
        return mounts;
    }

    private Path mountedSecrets(String service) throws IOException {
        var mounted = Files.createDirectories(folder.resolve(service + "-secrets"));
        for (var secret : (List<?>) service(service).get("secrets")) {
            var names = (Map<?, ?>) secret;
            var file = secrets.resolve((String) names.get("source"));
            Files.writeString(mounted.resolve((String) names.get("target")), Files.readString(file));
        }
        return mounted;
    }

    private String here(String value, Map<String, String> mounted) {
        var here = value.replaceAll("\\$\\{\\w+:-([^}]*)}", "$1"); // what compose takes when nothing is set
        for (var place : places.entrySet()) {
            here = here.replace(place.getKey(), place.getValue());
        }
        for (var mount : mounted.entrySet()) {
            here = here.replaceAll("(?<![^:=])" + mount.getKey() + "(?=/|$)", mount.getValue());
        }
        return here;
    }

    private static String memory(String service) {
        var deploy = (Map<?, ?>) service(service).get("deploy");
        var limits = (Map<?, ?>) ((Map<?, ?>) deploy.get("resources")).get("limits");
        return (String) limits.get("memory");
    }

    private static Map<?, ?> environment(String service) {
        return (Map<?, ?>) service(service).get("environment");
    }

    private static List<String> texts(Object list) {
        return ((List<?>) list).stream().map(String.class::cast).toList();
    }

    private static Map<?, ?> service(String name) {
        try (var file = Files.newBufferedReader(TOP.resolve("docker-compose.yml"))) {
            Map<String, Map<?, ?>> all = new Yaml().load(file);
            return (Map<?, ?>) all.get("services").get(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
