package io.feishuapi.spec.read;

import io.feishuapi.spec.page.node.Block.TableNode;
import io.feishuapi.spec.page.node.ColumnKind;
import io.feishuapi.spec.page.node.TypeWords;

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
        if (table.has(ColumnKind.PLATFORM) && (first == ColumnKind.APP || section == SectionRole.SUPPORT)) {
            return SUPPORT;
        }
        return table.has(ColumnKind.TYPE) ? typed(table, first, section) : untyped(table, first, section);
    }

    private static TableRole untyped(TableNode table, ColumnKind first, SectionRole section) {
        return switch (first) {
            case METHOD -> METHODS;
            case ERROR_CODE -> ERRORS;
            case VALUE -> VALUES;
            default -> {
                if (section == SectionRole.METHODS && table.indexOf(ColumnKind.NAME) == 0) {
                    yield METHODS;
                }
                if (LegalValuesReader.valueColumn(table) > 0) {
                    yield VALUES;
                }
                if (!table.has(ColumnKind.NAME)) {
                    yield table.has(ColumnKind.REQUIRED) ? NAMELESS_FIELDS : UNKNOWN;
                }
                yield switch (section) {
                    case INPUT, OUTPUT -> FIELDS;
                    case ERRORS -> ERRORS;
                    default -> UNKNOWN;
                };
            }
        };
    }

    private static TableRole typed(TableNode table, ColumnKind first, SectionRole section) {
        boolean named = table.has(ColumnKind.NAME)
                || first == ColumnKind.VALUE
                || first == ColumnKind.METHOD
                || (first == ColumnKind.OTHER && table.indexOf(ColumnKind.TYPE) == 1)
                || table.columns().get(0).title().isBlank();
        if (named) {
            return FIELDS;
        }
        if (section != SectionRole.INPUT && section != SectionRole.OUTPUT) {
            return UNKNOWN;
        }
        // 类型 | 说明 explains the values of a field called type, unless its cells are types.
        boolean explainsValues = first == ColumnKind.TYPE
                && table.columns().size() == 2
                && !table.columns().get(0).title().contains("数据")
                && table.rows().stream().noneMatch(row -> TypeWords.isType(row.text(0)));
        return explainsValues ? VALUES : NAMELESS_FIELDS;
    }
}
