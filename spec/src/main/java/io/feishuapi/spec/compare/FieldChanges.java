package io.feishuapi.spec.compare;

import io.feishuapi.spec.model.Field;
import io.feishuapi.spec.model.MemberPath;
import io.feishuapi.spec.model.Side;
import org.jspecify.annotations.Nullable;

/**
 * Takes the changes of one field that both editions have.
 *
 * @param side the list that it stands in
 * @param path its path
 * @param older the field in the older edition
 * @param newer the field in the newer edition
 * @param collector where the changes go
 */
record FieldChanges(Side side, MemberPath path, Field older, Field newer, ChangeCollector collector) {

    void add(ChangeKind kind, @Nullable String olderText, @Nullable String newerText) {
        collector.addAt(kind, path.toString(), olderText, newerText, older.position(), newer.position());
    }

    /** A fact that is prose. */
    void addProse(ChangeKind kind, @Nullable String olderText, @Nullable String newerText) {
        collector.addProse(
                kind,
                path.toString(),
                olderText,
                newerText,
                collector.olderPlace(older.position()),
                collector.newerPlace(newer.position()),
                ChangeDraft.Source.FACT);
    }

    void add(FieldAspect aspect, @Nullable String olderText, @Nullable String newerText) {
        add(aspect.on(side), olderText, newerText);
    }
}
