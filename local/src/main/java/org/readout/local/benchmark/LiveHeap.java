package org.readout.local.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a Java process still holds after a full collection, as the JDK's own jcmd tells. */
public final class LiveHeap {
    private static final Pattern USED = Pattern.compile("used (\\d+)K");

    private LiveHeap() {}

    /** In MiB. */
    public static double of(ProcessHandle process) throws IOException, InterruptedException {
        jcmd(process, "GC.run");
        String told = jcmd(process, "GC.heap_info");
        Matcher used = USED.matcher(told);
        if (!used.find()) {
            throw new IllegalStateException("jcmd tells no used heap:\n" + told);
        }
        return Long.parseLong(used.group(1)) / 1024.0;
    }

    private static String jcmd(ProcessHandle process, String command) throws IOException, InterruptedException {
        Process jcmd = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        Long.toString(process.pid()),
                        command)
                .redirectErrorStream(true)
                .start();
        String told = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (jcmd.waitFor() != 0) {
            throw new IllegalStateException("jcmd failed:\n" + told);
        }
        return told;
    }
}
