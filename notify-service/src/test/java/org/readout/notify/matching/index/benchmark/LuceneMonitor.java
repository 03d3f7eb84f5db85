package org.readout.notify.matching.index.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.apache.lucene.monitor.MatchingQueries;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorConfiguration;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.MultipassTermFilteredPresearcher;
import org.apache.lucene.monitor.Presearcher;
import org.apache.lucene.monitor.QueryMatch;
import org.apache.lucene.monitor.TermFilteredPresearcher;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.readout.query.MeetingFacts;

/** The same queries in Lucene Monitor, as its users would write them; text is cut at spaces, which costs it little. */
final class LuceneMonitor implements AutoCloseable {
    private static final int BATCH = 10_000;
    private static final int PASSES = 2;

    private final Monitor monitor;

    private LuceneMonitor(Presearcher presearcher) throws IOException {
        var configuration = new MonitorConfiguration();
        configuration.setPurgeFrequency(1, TimeUnit.DAYS); // nothing is taken out here
        configuration.setQueryUpdateBufferSize(BATCH);
        monitor = new Monitor(new WhitespaceAnalyzer(), presearcher, configuration);
    }

    static LuceneMonitor withDefaultPresearcher() throws IOException {
        return new LuceneMonitor(new TermFilteredPresearcher());
    }

    static LuceneMonitor withMultipassPresearcher() throws IOException {
        return new LuceneMonitor(new MultipassTermFilteredPresearcher(PASSES));
    }

    void register(List<Question> questions) throws IOException {
        for (int from = 0; from < questions.size(); from += BATCH) {
            var batch = new ArrayList<MonitorQuery>();
            for (int id = from; id < Math.min(questions.size(), from + BATCH); id++) {
                batch.add(new MonitorQuery(Integer.toString(id), query(questions.get(id))));
            }
            monitor.register(batch);
        }
    }

    /** How many queries match. */
    int count(Document document) {
        return matching(document).getMatchCount();
    }

    Set<Integer> match(Document document) {
        var ids = new TreeSet<Integer>();
        matching(document).getMatches().forEach(match -> ids.add(Integer.valueOf(match.getQueryId())));
        return ids;
    }

    private MatchingQueries<QueryMatch> matching(Document document) {
        try {
            return monitor.match(document, QueryMatch.SIMPLE_MATCHER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Document document(Happening happening, MeetingFacts facts) {
        var document = new Document();
        facts.topics().forEach(topic -> document.add(new StringField("topic", topic, Store.NO)));
        facts.states().forEach(state -> document.add(new StringField("country", state, Store.NO)));
        facts.names().forEach(name -> name.forEach(word -> document.add(new StringField("person", word, Store.NO))));
        document.add(new TextField("text", String.join(" ", happening.words()), Store.NO));
        return document;
    }

    private static Query query(Question question) {
        var all = new BooleanQuery.Builder();
        for (Fact fact : question.facts()) {
            String field = switch (fact.field()) {
                case TOPIC -> "topic";
                case COUNTRY -> "country";
                case PERSON -> "person";
            };
            all.add(new TermQuery(new Term(field, fact.value())), Occur.MUST);
        }
        if (question.sideBySide() && !question.words().isEmpty()) {
            all.add(new PhraseQuery("text", question.words().toArray(String[]::new)), Occur.MUST);
        } else {
            question.words().forEach(word -> all.add(new TermQuery(new Term("text", word)), Occur.MUST));
        }
        return all.build();
    }

    @Override
    public void close() throws IOException {
        monitor.close();
    }
}
