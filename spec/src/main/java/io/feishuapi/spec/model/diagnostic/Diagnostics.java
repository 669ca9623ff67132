package io.feishuapi.spec.model.diagnostic;

import io.feishuapi.spec.text.Position;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Collects the problems of one page. Every message is worded here. */
public final class Diagnostics {

    private static final int LONGEST_QUOTE = 60;

    private final List<Diagnostic> found = new ArrayList<>();

    /** All problems so far, by place. */
    public List<Diagnostic> sorted() {
        if (found.isEmpty()) {
            return List.of();
        }
        return found.stream()
                .distinct()
                .sorted(Comparator.comparing(Diagnostic::position).thenComparing(Diagnostic::id))
                .toList();
    }

    /** Whether one of them is an error. */
    public boolean hasErrors() {
        return found.stream().anyMatch(Diagnostic::isError);
    }

    /** The file has no text. */
    public void pageEmpty() {
        add(DiagnosticId.PAGE_EMPTY, Position.START, "The page is empty. Fetch it again, or remove the file.");
    }

    /** The file is no text. */
    public void pageNotText(String reason) {
        add(DiagnosticId.PAGE_NOT_TEXT, Position.START, "The file is no page: %s. Save it as UTF-8 text.", reason);
    }

    /** The file cannot be read. */
    public void pageUnreadable(String reason) {
        add(DiagnosticId.PAGE_UNREADABLE, Position.START, "The page cannot be read: %s. Check the path.", reason);
    }

    /** The file is longer than any page. */
    public void pageTooLong(String reason) {
        add(
                DiagnosticId.PAGE_TOO_LONG,
                Position.START,
                "The file is no page: %s. Fetch it again, or remove it.",
                reason);
    }

    /** No heading names the API. */
    public void pageWithoutHeading() {
        add(
                DiagnosticId.PAGE_WITHOUT_HEADING,
                Position.START,
                "The page has no heading that names its API. Begin it with a line such as \"# getChatInfo(Object object)\".");
    }

    /** The page ends inside a table. */
    public void tableCut(Position position) {
        add(
                DiagnosticId.TABLE_CUT,
                position,
                "The page breaks off inside a table. Fetch it again, or complete the row.");
    }

    /** A table of fields has no column with their names. */
    public void tableWithoutNameColumn(Position position, String columns) {
        add(
                DiagnosticId.TABLE_WITHOUT_NAME_COLUMN,
                position,
                "The table has no column with names; its columns are %s. Head one of them 名称.",
                columns);
    }

    /** A heading that means nothing here. */
    public void unknownHeading(Position position, String title) {
        add(
                DiagnosticId.UNKNOWN_HEADING,
                position,
                "The heading %s is not known; what stands under it is kept as notices. Check for a slip.",
                quoted(title));
    }

    /** A column that means nothing here. */
    public void unknownColumn(Position position, String title) {
        add(
                DiagnosticId.UNKNOWN_COLUMN,
                position,
                "The column %s is not known; its cells are kept with the description. Check for a slip.",
                quoted(title));
    }

    /** A tag that means nothing here. */
    public void unknownTag(Position position, String tag) {
        add(
                DiagnosticId.UNKNOWN_TAG,
                position,
                "The tag %s is not known; what stands in it is kept as text. Check for a slip, or quote it as code.",
                quoted(tag));
    }

    /** A table of no known kind. */
    public void unknownTable(Position position, String columns) {
        add(
                DiagnosticId.UNKNOWN_TABLE,
                position,
                "The table with the columns %s is of no known kind; its rows are kept as notices.",
                columns);
    }

    /** A type that is no type. */
    public void unknownType(Position position, String field, String type) {
        add(
                DiagnosticId.UNKNOWN_TYPE,
                position,
                "%s: the type %s is not known and is taken as any. Name a JSON type.",
                field,
                quoted(type));
    }

    /** A row that lacks cells. */
    public void rowTooShort(Position position, int cells, int columns) {
        add(
                DiagnosticId.ROW_TOO_SHORT,
                position,
                "The row has %d cells where the table has %d columns; the others are taken as blank. Complete the row.",
                cells,
                columns);
    }

    /** A cell of the name column that is more than a name, or none. */
    public void nameUnclear(Position position, String cell, String taken) {
        add(
                DiagnosticId.NAME_UNCLEAR,
                position,
                "%s is no plain name; %s is taken for one. Write the name as it goes over the wire, and notes behind"
                        + " it in brackets.",
                quoted(cell),
                taken);
    }

    /** Two pages of one name in one place. */
    public void pageTwice(String name, String other) {
        add(
                DiagnosticId.PAGE_TWICE,
                Position.START,
                "%s is described by another page of this place as well, %s. Remove one of them, or move it elsewhere.",
                name,
                other);
    }

    /** A row with more cells than the table has columns. */
    public void rowTooLong(Position position, int cells, int columns) {
        add(
                DiagnosticId.ROW_TOO_LONG,
                position,
                "The row has %d cells where the table has %d columns; the others are kept with the last. Escape bars"
                        + " that part no cells.",
                cells,
                columns);
    }

    /** A row without a name. */
    public void rowWithoutName(Position position) {
        add(
                DiagnosticId.ROW_WITHOUT_NAME,
                position,
                "The row names no field and is kept with the description of the row before. Name the field.");
    }

    /** A name that is there twice. */
    public void nameTwice(Position position, String field, int firstLine) {
        add(
                DiagnosticId.NAME_TWICE,
                position,
                "%s is listed in line %d already; the first row is taken. Remove one.",
                field,
                firstLine);
    }

    /** A fence that is never closed. */
    public void fenceWithoutEnd(Position position) {
        add(
                DiagnosticId.FENCE_WITHOUT_END,
                position,
                "The sample has no end and is read up to the next heading. Close its fence.");
    }

    /** Front matter that is no YAML. */
    public void frontMatterUnreadable(Position position, String reason) {
        add(
                DiagnosticId.FRONT_MATTER_UNREADABLE,
                position,
                "The front matter is no YAML: %s. It was read line by line; quote what needs quotes.",
                reason);
    }

    /** Neither yes nor no. */
    public void requiredUnclear(Position position, String field, String text) {
        add(
                DiagnosticId.REQUIRED_UNCLEAR,
                position,
                "%s: %s says neither that it is required nor that it is not; it is taken as not required. Write 是 or 否.",
                field,
                quoted(text));
    }

    /** A cell of the support table that says nothing known. */
    public void supportUnclear(Position position, String text) {
        add(
                DiagnosticId.SUPPORT_UNCLEAR,
                position,
                "The support table says %s, which is passed over. Write a version, ✓ or X.",
                quoted(text));
    }

    /** Parameters, but nothing on the result. */
    public void noOutputSection(Position position) {
        add(
                DiagnosticId.NO_OUTPUT_SECTION,
                position,
                "The page ends here and has no section 输出. Check that it is whole.");
    }

    /** A table, and nothing of what whole pages have behind it. */
    public void endsWithTable(Position position) {
        add(
                DiagnosticId.ENDS_WITH_TABLE,
                position,
                "The page ends with this table and has no sample. Check that no row is missing.");
    }

    /** A table that another dialect than the one asked for would read. */
    public void tableOfOtherDialect(Position position) {
        add(
                DiagnosticId.TABLE_OF_OTHER_DIALECT,
                position,
                "The table here is not of the dialect asked for; it is kept as prose. Let the dialect be recognised.");
    }

    /** A parameter that must be given by its cell, and need not by the prose. */
    public void requiredRefuted(Position position, String field) {
        add(
                DiagnosticId.REQUIRED_REFUTED,
                position,
                "%s: its cell says that it is required, and the prose what happens where it is left out; it is taken"
                        + " as not required. Correct one of them.",
                field);
    }

    /** A sample has a member that no table lists. */
    public void sampleMemberUnknown(Position position, String path, int tableLine) {
        add(
                DiagnosticId.SAMPLE_MEMBER_UNKNOWN,
                position,
                "The sample has %s, which the table in line %d does not list. Correct one of them.",
                path,
                tableLine);
    }

    /** A sample's value is of another type than the table says. */
    public void sampleTypeDiffers(Position position, String path, String found, String expected, int tableLine) {
        add(
                DiagnosticId.SAMPLE_TYPE_DIFFERS,
                position,
                "%s is %s in the sample and %s in the table, line %d. Correct one of them.",
                path,
                found,
                expected,
                tableLine);
    }

    /** A sample that is no JSON, however leniently read. */
    public void sampleUnreadable(Position position, String reason) {
        add(
                DiagnosticId.SAMPLE_UNREADABLE,
                position,
                "The sample is no JSON and was not checked: %s. Correct it.",
                reason);
    }

    /** Page text inside a message: on one line and not too long. */
    private static String quoted(String text) {
        String line = text.strip().replaceAll("\\p{Cntrl}+", " ");
        return "\"" + (line.length() > LONGEST_QUOTE ? line.substring(0, LONGEST_QUOTE) + "…" : line) + "\"";
    }

    private void add(DiagnosticId id, Position position, String format, Object... arguments) {
        found.add(new Diagnostic(id, String.format(Locale.ROOT, format, arguments), position));
    }
}
