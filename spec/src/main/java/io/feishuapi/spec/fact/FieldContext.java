package io.feishuapi.spec.fact;

import io.feishuapi.spec.model.FieldType;
import io.feishuapi.spec.page.prose.CellProse;
import io.feishuapi.spec.page.prose.Prose;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One row of an input or output table, as far as its structure tells, before its prose is read.
 *
 * @param name the member's own name
 * @param type the type of the type column
 * @param input whether it is a parameter
 * @param holder the object that it is a member of, or null
 * @param siblings names of the members of the same object, itself included, in page order
 * @param members names of its own members, in page order
 * @param defaultCell the default column, or null where the table has none
 * @param sinceCell an extra column with the smallest client version, or null where the table has none
 * @param description the description column
 * @param notes sentences elsewhere on the page that are about this field
 */
public record FieldContext(
        String name,
        FieldType type,
        boolean input,
        @Nullable FieldContext holder,
        Set<String> siblings,
        List<String> members,
        @Nullable CellProse defaultCell,
        @Nullable CellProse sinceCell,
        CellProse description,
        Prose notes) {

    public FieldContext {
        siblings = Collections.unmodifiableSet(siblings);
        members = List.copyOf(members);
    }

    /** Whether a name is that of a field beside this one, or beside one of the objects that hold it, and not its own. */
    boolean sees(String other) {
        return !other.equals(name) && isAround(other);
    }

    private boolean isAround(String other) {
        return siblings.contains(other) || (holder != null && holder.isAround(other));
    }
}
