package org.readout.records.outputs.parquet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.parquet.format.ConvertedType;
import org.apache.parquet.format.FieldRepetitionType;
import org.apache.parquet.format.ListType;
import org.apache.parquet.format.LogicalType;
import org.apache.parquet.format.SchemaElement;
import org.readout.records.meetings.KeptMeeting;

/**
 * One column.
 *
 * @param isList whether a meeting has any number of values there, or at most one
 */
record Column(String name, Kind kind, boolean isList, Function<KeptMeeting.Current, List<?>> values) {

    List<String> path() {
        return isList ? List.of(name, "list", "element") : List.of(name);
    }

    /** Lists have three levels (LogicalTypes.md, "Lists"). */
    List<SchemaElement> schema() {
        var elements = new ArrayList<SchemaElement>();
        if (isList) {
            SchemaElement list = group(name, FieldRepetitionType.REQUIRED);
            list.setConverted_type(ConvertedType.LIST);
            list.setLogicalType(LogicalType.LIST(new ListType()));
            elements.add(list);
            elements.add(group("list", FieldRepetitionType.REPEATED));
        }
        SchemaElement leaf = new SchemaElement(isList ? "element" : name);
        leaf.setRepetition_type(isList ? FieldRepetitionType.REQUIRED : FieldRepetitionType.OPTIONAL);
        leaf.setType(kind.type());
        kind.converted().ifPresent(leaf::setConverted_type);
        kind.logical().ifPresent(leaf::setLogicalType);
        elements.add(leaf);
        return elements;
    }

    private static SchemaElement group(String name, FieldRepetitionType repetition) {
        SchemaElement group = new SchemaElement(name);
        group.setRepetition_type(repetition);
        group.setNum_children(1);
        return group;
    }
}
