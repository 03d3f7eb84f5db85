package org.readout.local.suite;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** A program in a service's place: it is ready at once, or refuses to start where the log must show why. */
public final class StandInService {
    private StandInService() {}

    public static void main(String[] arguments) throws IOException {
        if (Files.exists(Path.of(StandInService.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath())
                .resolveSibling("broken"))) {
            System.out.println("the stand-in found no paper");
            System.exit(3);
        }
        int port = Integer.parseInt(System.getenv("QUARKUS_HTTP_PORT"));
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/q/health/ready", exchange -> {
            try (exchange) {
                exchange.sendResponseHeaders(200, -1);
            }
        });
        server.start();
        System.out.println("the stand-in listens on " + port);
    }

    /** Puts it where the build would leave every service's program below {@code root}. */
    public static void installAll(Path root) {
        for (Service service : Service.values()) {
            install(service.program(root));
        }
    }

    /** Makes the program of {@code service} refuse to start. */
    static void breakDown(Path root, Service service) {
        try {
            Files.createFile(service.program(root).resolveSibling("broken"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void install(Path jar) {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, StandInService.class.getName());
        String file = StandInService.class.getName().replace('.', '/') + ".class";
        try {
            Files.createDirectories(jar.getParent());
            try (OutputStream out = Files.newOutputStream(jar);
                    var entries = new JarOutputStream(out, manifest);
                    var bytes = StandInService.class.getResourceAsStream("/" + file)) {
                entries.putNextEntry(new JarEntry(file));
                bytes.transferTo(entries);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
