package org.readout.events.kafka;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;

/** The topics of the suite. */
public final class KafkaTopics {
    /** Every accepted version of every wire item, key = the report id (source and guid); kept for ever: all else can be made from it. */
    public static final String WIRE_ITEMS = "wire.items";
    /** The meeting events, key = meeting id; kept for ever, so that a new reader can begin at zero. */
    public static final String MEETINGS_REPORTED = "meetings.reported";
    /** What the desk could not read. */
    public static final String INGEST_DEAD_LETTERS = "ingest.dead-letters";
    /** What the projection could not read. */
    public static final String RECORDS_DEAD_LETTERS = "records.dead-letters";
    /** What the matching could not read. */
    public static final String NOTIFY_DEAD_LETTERS = "notify.dead-letters";

    private static final Map<String, String> KEPT_FOR_EVER = Map.of("retention.ms", "-1", "retention.bytes", "-1");

    private KafkaTopics() {}

    /** All names. */
    public static List<String> all() {
        return List.of(WIRE_ITEMS, MEETINGS_REPORTED, INGEST_DEAD_LETTERS, RECORDS_DEAD_LETTERS, NOTIFY_DEAD_LETTERS);
    }

    /**
     * Makes the topics that are missing, with the broker's default replication; those that exist stay as they are.
     *
     * @param admin a connected client; the caller closes it
     * @param partitions partitions of the two logs; dead letters have one
     * @throws ExecutionException when the broker refuses
     */
    public static void createMissing(Admin admin, int partitions) throws ExecutionException, InterruptedException {
        Collection<NewTopic> topics = all().stream()
                .map(name -> new NewTopic(name, Optional.of(partitionsOf(name, partitions)), Optional.empty())
                        .configs(KEPT_FOR_EVER))
                .toList();
        for (var creation : admin.createTopics(topics).values().values()) {
            try {
                creation.get();
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof TopicExistsException)) {
                    throw e;
                }
            }
        }
    }

    private static int partitionsOf(String topic, int partitions) {
        return topic.equals(WIRE_ITEMS) || topic.equals(MEETINGS_REPORTED) ? partitions : 1;
    }
}
