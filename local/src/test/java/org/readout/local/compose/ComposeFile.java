package org.readout.local.compose;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.readout.local.suite.Service;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** docker-compose.yml, read. */
record ComposeFile(Map<String, Object> all) {

    static ComposeFile in(Path root) {
        try (Reader file = Files.newBufferedReader(root.resolve("docker-compose.yml"))) {
            return new ComposeFile(new Yaml(new SafeConstructor(new LoaderOptions())).load(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, Object> service(String name) {
        return map(map(all, "services"), name);
    }

    /** The container of one of our services. */
    Map<String, Object> container(Service service) {
        return service(service.module().replace("-service", ""));
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Map<String, Object> parent, String key) {
        if (!parent.containsKey(key)) {
            throw new AssertionError("no " + key + " among " + parent.keySet());
        }
        return (Map<String, Object>) parent.get(key);
    }

    static List<?> list(Map<String, Object> parent, String key) {
        return (List<?>) parent.getOrDefault(key, List.of());
    }
}
