package org.readout.records.projection.db;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.readout.records.meetings.db.DatabaseFailure;

/** Forgets former versions that every follower has had the time to hear of. */
@ApplicationScoped
class FormerVersionsRound {
    private final DataSource database;
    private final Duration kept;

    FormerVersionsRound(
            DataSource database,
            @ConfigProperty(name = "readout.former-versions-kept", defaultValue = "P90D") Duration kept) {
        this.database = database;
        this.kept = kept;
    }

    @Scheduled(every = "1h", delayed = "10m", concurrentExecution = ConcurrentExecution.SKIP)
    void forget() {
        String sql = "delete from meeting_former where ended_at < now() - ? * interval '1 second'";
        try (Connection connection = database.getConnection();
                PreparedStatement delete = connection.prepareStatement(sql)) {
            delete.setLong(1, kept.toSeconds());
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }
}
