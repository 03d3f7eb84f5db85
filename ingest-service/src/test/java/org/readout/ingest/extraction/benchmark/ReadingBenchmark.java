package org.readout.ingest.extraction.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.concurrent.TimeUnit;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.readout.ingest.extraction.Article;
import org.readout.ingest.extraction.MeetingReader;

/**
 * The reader and Apache OpenNLP's sentence detector, tokenizer and part-of-speech tagger on the same texts, one thread each. An operation is
 * one pass over all texts.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ReadingBenchmark {
    private static final Path ROOT = Path.of(System.getProperty("readout.root", "."));

    private Texts texts;
    private MeetingReader reader;
    private SentenceDetectorME sentences;
    private TokenizerME tokens;
    private POSTaggerME tags;

    /** Loads the texts, the language packs and OpenNLP's English models. */
    @Setup
    public void load() throws IOException {
        texts = Texts.of(ROOT);
        reader = new MeetingReader();
        sentences = new SentenceDetectorME(new SentenceModel(model("sentence")));
        tokens = new TokenizerME(new TokenizerModel(model("tokens")));
        tags = new POSTaggerME(new POSModel(model("pos")));
    }

    private static URL model(String kind) {
        return ReadingBenchmark.class.getResource("/opennlp-en-ud-ewt-" + kind + "-1.3-2.5.4.bin");
    }

    /** Meetings with evidence. */
    @Benchmark
    public void reader(Blackhole read) {
        for (Article article : texts.articles()) {
            read.consume(reader.read(article));
        }
    }

    /** Tagged words. */
    @Benchmark
    public void openNlp(Blackhole read) {
        for (Article article : texts.articles()) {
            for (String sentence : sentences.sentDetect(article.text())) {
                read.consume(tags.tag(tokens.tokenize(sentence)));
            }
        }
    }

    /** Argument: the file to write the figures to. */
    public static void main(String[] arguments) throws IOException, RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(ReadingBenchmark.class.getName())
                        .jvmArgsAppend("-Dreadout.root=" + ROOT, "-Xmx2g")
                        .forks(1)
                        .threads(1)
                        .warmupIterations(3)
                        .warmupTime(TimeValue.seconds(5))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.seconds(5))
                        .build())
                .run();
        Texts texts = Texts.of(ROOT);
        double ours = nanos(results, "reader");
        double theirs = nanos(results, "openNlp");
        var figures = new LinkedHashMap<String, Double>();
        figures.put("texts", (double) texts.articles().size());
        figures.put("megabytes", texts.bytes() / 1e6);
        figures.put("readerItemsPerSecond", texts.articles().size() * 1e9 / ours);
        figures.put("readerMegabytesPerSecond", texts.bytes() * 1e3 / ours);
        figures.put("openNlpItemsPerSecond", texts.articles().size() * 1e9 / theirs);
        figures.put("openNlpMegabytesPerSecond", texts.bytes() * 1e3 / theirs);
        figures.put("readerToOpenNlpRatio", theirs / ours);
        new ObjectMapper().writeValue(Path.of(arguments[0]).toFile(), figures);
    }

    private static double nanos(Collection<RunResult> results, String benchmark) {
        return results.stream()
                .filter(result -> result.getParams().getBenchmark().endsWith("." + benchmark))
                .mapToDouble(result -> result.getPrimaryResult().getScore())
                .findFirst()
                .orElseThrow();
    }
}
