package org.readout.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.events.MeetingRecord;
import org.readout.events.MeetingReported;

/** Finds, for every term that a meeting met, the evidence in one of its reports. */
final class Reasons {
    private final MeetingRecord record;
    private final MeetingFacts facts;
    private final List<Reason> found = new ArrayList<>();

    private Reasons(MeetingRecord record) {
        this.record = record;
        this.facts = MeetingFacts.of(record);
    }

    static List<Reason> of(Node root, MeetingRecord record) {
        var reasons = new Reasons(record);
        if (reasons.holds(root)) {
            reasons.collect(root, true);
        }
        return reasons.found.stream().distinct().toList();
    }

    private boolean holds(Node node) {
        return Meaning.of(node).holds(facts);
    }

    /** Visits what made the node come out as it was {@code wanted}; a term that was not met is no reason to show. */
    private void collect(Node node, boolean wanted) {
        switch (node) {
            case Node.All all -> {}
            case Node.Not not -> collect(not.part(), !wanted);
            case Node.And and -> collect(and.parts(), wanted);
            case Node.Or or -> collect(or.parts(), wanted);
            case Term term -> {
                if (wanted) {
                    found.addAll(reasons(term));
                }
            }
        }
    }

    private void collect(List<Node> parts, boolean wanted) {
        parts.stream().filter(part -> holds(part) == wanted).forEach(part -> collect(part, wanted));
    }

    private List<Reason> reasons(Term term) {
        return switch (term) {
            case Term.Between(var parties) ->
                parties.stream()
                        .map(party -> reason(term, new Term.Of(TextAnalysis.fold(party))))
                        .toList();
            case Term one -> List.of(reason(one, one));
        };
    }

    private Reason reason(Term asked, Term shown) {
        for (MeetingReported told : record.reports()) {
            Optional<Proof> proof = Proof.of(shown, told);
            if (proof.isPresent()) {
                return new Reason(
                        asked.toString(),
                        Optional.of(told.reportId()),
                        proof.get().quote(),
                        Optional.of(proof.get().field()),
                        proof.get().sentence());
            }
        }
        Optional<String> field = shown instanceof Term.Reports ? Optional.of("reports") : Optional.empty();
        return new Reason(asked.toString(), Optional.empty(), Optional.empty(), field, Optional.empty());
    }
}
