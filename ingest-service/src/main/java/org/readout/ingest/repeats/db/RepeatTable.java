package org.readout.ingest.repeats.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.readout.ingest.repeats.Attempt;
import org.readout.ingest.repeats.KeptAnswer;
import org.readout.ingest.repeats.Keyed;
import org.readout.ingest.repeats.Repeats;
import org.readout.ingest.sql.Sql;

/** {@code keyed_request} in the schema {@code ingest}. */
@ApplicationScoped
class RepeatTable implements Repeats {
    private final Sql sql;

    RepeatTable(Sql sql) {
        this.sql = sql;
    }

    // A node that died leaves its requests in flight. No request takes minutes, and to work on one twice is harmless,
    // since items have the same ids.
    @Override
    public Attempt begin(Keyed request) {
        sql.change("delete from keyed_request where begun_at < now() - interval '24 hours'");
        int mine = sql.change("""
                insert into keyed_request (sender, key, sha256) values (?, ?, ?)
                on conflict (sender, key) do update set begun_at = now()
                    where keyed_request.answer is null and keyed_request.sha256 = excluded.sha256
                        and keyed_request.begun_at < now() - interval '2 minutes'""", request.sender(), request.key(), request.sha256());
        return mine > 0 ? new Attempt.First() : before(request);
    }

    // When it was forgotten between the two statements, it is in flight for this one moment.
    private Attempt before(Keyed request) {
        return sql.row(
                        row -> attempt(row, request),
                        "select * from keyed_request where sender = ? and key = ?",
                        request.sender(),
                        request.key())
                .orElseGet(Attempt.InFlight::new);
    }

    private static Attempt attempt(ResultSet row, Keyed request) throws SQLException {
        if (!row.getString("sha256").equals(request.sha256())) {
            return new Attempt.Other();
        }
        byte[] answer = row.getBytes("answer");
        return answer == null
                ? new Attempt.InFlight()
                : new Attempt.Answered(new KeptAnswer(
                        Optional.ofNullable(row.getString("location")).map(URI::create),
                        new String(answer, StandardCharsets.UTF_8)));
    }

    @Override
    public void keep(Keyed request, KeptAnswer answer) {
        sql.change(
                "update keyed_request set answer = ?, location = ? where sender = ? and key = ? and sha256 = ?",
                answer.body().getBytes(StandardCharsets.UTF_8),
                answer.location().map(URI::toString).orElse(null),
                request.sender(),
                request.key(),
                request.sha256());
    }

    @Override
    public void forget(Keyed request) {
        sql.change(
                "delete from keyed_request where sender = ? and key = ? and sha256 = ? and answer is null",
                request.sender(),
                request.key(),
                request.sha256());
    }
}
