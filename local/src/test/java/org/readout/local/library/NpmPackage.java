package org.readout.local.library;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.zip.GZIPInputStream;

/**
 * A package of the npm registry; {@code -Dnpm.registry=} names another registry.
 *
 * @param integrity SHA-512 of its archive, as npm's lock files write it
 */
record NpmPackage(String name, String version, String integrity) {
    private static final URI REGISTRY = URI.create(System.getProperty("npm.registry", "https://registry.npmjs.org/"));
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private static final int TAR_BLOCK = 512;
    private static final int TAR_NAME = 100;
    private static final int TAR_SIZE = 124;
    private static final int TAR_SIZE_LENGTH = 11;

    /** The archive, unpacked; an exception when the registry is out of reach or gives another archive. */
    byte[] archive() throws IOException, InterruptedException {
        String file = name.substring(name.indexOf('/') + 1) + "-" + version + ".tgz";
        HttpResponse<byte[]> answer = HTTP.send(
                HttpRequest.newBuilder(REGISTRY.resolve("/" + name + "/-/" + file))
                        .timeout(Duration.ofSeconds(30))
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IOException(answer.uri() + " answers " + answer.statusCode());
        }
        if (!integrity.equals(sha512(answer.body()))) {
            throw new IllegalStateException(answer.uri() + " is not what was looked at when this test was written");
        }
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
            return unpacked.readAllBytes();
        }
    }

    /** A file in an archive, by its path in the package. */
    static String file(byte[] archive, String path) {
        for (int at = 0; at + TAR_BLOCK <= archive.length && archive[at] != 0; ) {
            String name = new String(archive, at, TAR_NAME, StandardCharsets.US_ASCII).replaceAll("\0.*", "");
            int size = Integer.parseInt(
                    new String(archive, at + TAR_SIZE, TAR_SIZE_LENGTH, StandardCharsets.US_ASCII).strip(), 8);
            if (name.equals("package/" + path)) {
                return new String(archive, at + TAR_BLOCK, size, StandardCharsets.UTF_8);
            }
            at += TAR_BLOCK + (size + TAR_BLOCK - 1) / TAR_BLOCK * TAR_BLOCK;
        }
        throw new IllegalArgumentException("no " + path + " in the archive");
    }

    private static String sha512(byte[] content) {
        try {
            return "sha512-"
                    + Base64.getEncoder()
                            .encodeToString(MessageDigest.getInstance("SHA-512").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
