package org.readout.records.outputs.parquet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.CompressionCodec;
import org.apache.parquet.format.DataPageHeader;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.PageHeader;
import org.apache.parquet.format.PageType;
import org.apache.parquet.format.Util;
import org.readout.records.meetings.KeptMeeting;

/** Gathers the values of one column for one row group, and makes them one page. */
final class ColumnChunkWriter {
    private final Column column;
    private final Levels repetitions = new Levels();
    private final Levels definitions = new Levels();
    private final ByteArrayOutputStream values = new ByteArrayOutputStream();

    ColumnChunkWriter(Column column) {
        this.column = column;
    }

    void add(KeptMeeting.Current meeting) {
        List<?> all = column.values().apply(meeting);
        if (all.isEmpty()) {
            repetitions.add(0);
            definitions.add(0);
        }
        for (int i = 0; i < all.size(); i++) {
            repetitions.add(i == 0 ? 0 : 1);
            definitions.add(1);
            values.writeBytes(column.kind().bytes(all.get(i)));
        }
    }

    /** Writes the page to {@code file} and describes it, as standing at {@code position}. */
    ColumnChunk write(ByteArrayOutputStream file, long position) throws IOException {
        var page = new ByteArrayOutputStream();
        if (column.isList()) {
            repetitions.write(page);
        }
        definitions.write(page);
        values.writeTo(page);
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            page.writeTo(gzip);
        }
        var header = new PageHeader(PageType.DATA_PAGE, page.size(), packed.size());
        header.setData_page_header(new DataPageHeader(definitions.count(), Encoding.PLAIN, Encoding.RLE, Encoding.RLE));
        int before = file.size();
        Util.writePageHeader(header, file);
        int headerSize = file.size() - before;
        packed.writeTo(file);
        var chunk = new ColumnChunk(position);
        chunk.setMeta_data(new ColumnMetaData(
                column.kind().type(),
                List.of(Encoding.PLAIN, Encoding.RLE),
                column.path(),
                CompressionCodec.GZIP,
                definitions.count(),
                headerSize + (long) page.size(),
                headerSize + (long) packed.size(),
                position));
        return chunk;
    }

    /** Levels of 0 and 1 as runs (Encodings.md, "Run Length Encoding / Bit-Packing Hybrid"), their length before them. */
    private static final class Levels {
        private final ByteArrayOutputStream runs = new ByteArrayOutputStream();
        private int count;
        private int run;
        private int level = -1;

        void add(int next) {
            if (next != level) {
                endRun();
                level = next;
            }
            run++;
            count++;
        }

        int count() {
            return count;
        }

        void write(ByteArrayOutputStream page) {
            endRun();
            page.writeBytes(ByteBuffer.allocate(4)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .putInt(runs.size())
                    .array());
            page.writeBytes(runs.toByteArray());
        }

        private void endRun() {
            if (run == 0) {
                return;
            }
            int header = run << 1;
            while (header > 0x7F) {
                runs.write((header & 0x7F) | 0x80);
                header >>>= 7;
            }
            runs.write(header);
            runs.write(level);
            run = 0;
        }
    }
}
