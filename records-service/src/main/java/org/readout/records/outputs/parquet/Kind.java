package org.readout.records.outputs.parquet;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.parquet.format.ConvertedType;
import org.apache.parquet.format.DateType;
import org.apache.parquet.format.LogicalType;
import org.apache.parquet.format.MilliSeconds;
import org.apache.parquet.format.StringType;
import org.apache.parquet.format.TimeUnit;
import org.apache.parquet.format.TimestampType;
import org.apache.parquet.format.Type;

/** What the values of a column are. */
enum Kind {
    TEXT(Type.BYTE_ARRAY),
    DAY(Type.INT32),
    MOMENT(Type.INT64),
    WHOLE(Type.INT64),
    FRACTION(Type.DOUBLE);

    private final Type type;

    Kind(Type type) {
        this.type = type;
    }

    Type type() {
        return type;
    }

    Optional<ConvertedType> converted() {
        return switch (this) {
            case TEXT -> Optional.of(ConvertedType.UTF8);
            case DAY -> Optional.of(ConvertedType.DATE);
            case MOMENT -> Optional.of(ConvertedType.TIMESTAMP_MILLIS);
            case WHOLE, FRACTION -> Optional.empty();
        };
    }

    Optional<LogicalType> logical() {
        return switch (this) {
            case TEXT -> Optional.of(LogicalType.STRING(new StringType()));
            case DAY -> Optional.of(LogicalType.DATE(new DateType()));
            case MOMENT ->
                Optional.of(LogicalType.TIMESTAMP(new TimestampType(true, TimeUnit.MILLIS(new MilliSeconds()))));
            case WHOLE, FRACTION -> Optional.empty();
        };
    }

    /** The plain encoding of a value. */
    byte[] bytes(Object value) {
        return switch (this) {
            case TEXT -> {
                byte[] text = ((String) value).getBytes(StandardCharsets.UTF_8);
                yield little(4 + text.length).putInt(text.length).put(text).array();
            }
            case DAY ->
                little(4)
                        .putInt(Math.toIntExact(((LocalDate) value).toEpochDay()))
                        .array();
            case MOMENT -> little(8).putLong(((Instant) value).toEpochMilli()).array();
            case WHOLE -> little(8).putLong((Long) value).array();
            case FRACTION -> little(8).putDouble((Double) value).array();
        };
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
