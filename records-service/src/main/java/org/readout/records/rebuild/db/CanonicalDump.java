package org.readout.records.rebuild.db;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;

/** All meetings in the order of their ids, a line each: the id, the record and the withdrawal as JSON. Numbers of changes are no part of it. */
record CanonicalDump(Connection connection, String table) {
    private static final int ROWS_AT_A_TIME = 1_000;

    /** Its SHA-256; the connection must be in a transaction, or all rows come at once. */
    String sha256() throws SQLException {
        String sql = "select id, record, withdrawal from " + table + " order by id collate \"C\"";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setFetchSize(ROWS_AT_A_TIME);
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    digest.update(row.getString(1).getBytes(StandardCharsets.UTF_8));
                    add(digest, row.getBytes(2));
                    add(digest, row.getBytes(3));
                    digest.update((byte) '\n');
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static void add(MessageDigest digest, byte[] json) {
        digest.update((byte) '\t');
        if (json != null) {
            digest.update(json);
        }
    }
}
