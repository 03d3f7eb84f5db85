package org.readout.records.outputs.parquet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.SchemaElement;
import org.apache.parquet.format.Util;
import org.readout.records.meetings.KeptMeeting;

/** Writes meetings to a stream; some thousand at a time are in memory. */
public final class ParquetTable {
    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
    private static final int ROWS_OF_A_GROUP = 10_000;

    private final OutputStream out;
    private final List<RowGroup> groups = new ArrayList<>();
    private List<ColumnChunkWriter> chunks = List.of();
    private long position;
    private long rows;
    private int rowsOfGroup;

    public ParquetTable(OutputStream out) throws IOException {
        this.out = out;
        write(MAGIC);
        beginGroup();
    }

    public void add(KeptMeeting.Current meeting) throws IOException {
        chunks.forEach(chunk -> chunk.add(meeting));
        rows++;
        rowsOfGroup++;
        if (rowsOfGroup == ROWS_OF_A_GROUP) {
            endGroup();
            beginGroup();
        }
    }

    /** Ends the file, which is none without this; the stream stays open. */
    public void finish() throws IOException {
        if (rowsOfGroup > 0) {
            endGroup();
        }
        var metaData = new FileMetaData(1, schema(), rows, groups);
        metaData.setCreated_by("readout-records");
        var footer = new ByteArrayOutputStream();
        Util.writeFileMetaData(metaData, footer);
        write(footer.toByteArray());
        write(ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(footer.size())
                .array());
        write(MAGIC);
    }

    private static List<SchemaElement> schema() {
        var elements = new ArrayList<SchemaElement>();
        SchemaElement root = new SchemaElement("meeting");
        root.setNum_children(Columns.ALL.size());
        elements.add(root);
        Columns.ALL.forEach(column -> elements.addAll(column.schema()));
        return elements;
    }

    private void beginGroup() {
        chunks = Columns.ALL.stream().map(ColumnChunkWriter::new).toList();
        rowsOfGroup = 0;
    }

    private void endGroup() throws IOException {
        var written = new ArrayList<ColumnChunk>();
        long bytes = 0;
        for (ColumnChunkWriter chunk : chunks) {
            var page = new ByteArrayOutputStream();
            written.add(chunk.write(page, position));
            bytes += written.getLast().getMeta_data().getTotal_uncompressed_size();
            write(page.toByteArray());
        }
        groups.add(new RowGroup(written, bytes, rowsOfGroup));
    }

    private void write(byte[] bytes) throws IOException {
        out.write(bytes);
        position += bytes.length;
    }
}
