package io.feishuapi.spec.link;

import io.feishuapi.spec.node.Block.TableNode;
import io.feishuapi.spec.node.Column;
import io.feishuapi.spec.node.ColumnKind;

/** What a table holds, told by its columns. */
enum TableRole {
    /** Fields, a row each. */
    FIELDS,
    /** Where the API is there. */
    SUPPORT,
    /** Error codes. */
    ERRORS,
    /** The values that a field may have. */
    VALUES,
    /** Methods of an object, which have pages of their own. */
    METHODS,
    /** Fields by the look of it, but without their names. */
    NAMELESS_FIELDS,
    /** None of these. */
    UNKNOWN;

    static TableRole of(TableNode table, SectionRole section) {
        ColumnKind first = table.columns().get(0).kind();
        boolean typed = table.has(ColumnKind.TYPE);
        long platforms = table.columns().stream()
                .map(Column::kind)
                .filter(kind -> kind == ColumnKind.PLATFORM)
                .count();
        boolean aboutFields = section == SectionRole.INPUT || section == SectionRole.OUTPUT;
        if (first == ColumnKind.APP || (platforms > 1 && section == SectionRole.SUPPORT)) {
            return SUPPORT;
        }
        if (!typed && first == ColumnKind.METHOD) {
            return METHODS;
        }
        if (!typed && first == ColumnKind.ERROR_CODE) {
            return ERRORS;
        }
        if (!typed && first == ColumnKind.VALUE) {
            return VALUES;
        }
        if (table.has(ColumnKind.NAME) && (typed || aboutFields)) {
            return section == SectionRole.ERRORS && !typed ? ERRORS : FIELDS;
        }
        if (typed
                && (first == ColumnKind.VALUE
                        || first == ColumnKind.METHOD
                        || isBlank(table.columns().get(0)))) {
            return FIELDS;
        }
        return typed ? NAMELESS_FIELDS : UNKNOWN;
    }

    private static boolean isBlank(Column column) {
        return column.title().isBlank();
    }
}
