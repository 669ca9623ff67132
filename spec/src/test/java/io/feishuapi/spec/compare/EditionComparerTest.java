package io.feishuapi.spec.compare;

import static io.feishuapi.spec.compare.FieldBuilder.field;
import static io.feishuapi.spec.compare.PageBuilder.page;
import static io.feishuapi.spec.model.FieldType.Simple.ANY;
import static io.feishuapi.spec.model.FieldType.Simple.NUMBER;
import static io.feishuapi.spec.model.FieldType.Simple.OBJECT;
import static io.feishuapi.spec.model.FieldType.Simple.STRING;
import static org.assertj.core.api.Assertions.assertThat;

import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.model.diagnostic.Diagnostic;
import io.feishuapi.spec.model.diagnostic.DiagnosticId;
import io.feishuapi.spec.text.Position;
import java.util.List;
import org.junit.jupiter.api.Test;

class EditionComparerTest {

    private static Comparison compare(List<ApiPage> older, List<ApiPage> newer) {
        return new EditionComparer().compare(older, newer);
    }

    @Test
    void change_holds_both_places() {
        List<Change> changes = compare(
                        List.of(page("old/a.md", "a").in(field("x").line(3)).build()),
                        List.of(page("new/b.md", "a")
                                .in(field("x").line(5).mandatory())
                                .build()))
                .changes();

        assertThat(changes)
                .containsExactly(new Change(
                        ChangeKind.REQUEST_FIELD_BECAME_REQUIRED,
                        "a",
                        "in.x",
                        "optional",
                        "required",
                        new Place("old/a.md", new Position(3, 1)),
                        new Place("new/b.md", new Position(5, 1))));
        assertThat(changes.get(0).newPlace()).hasToString("new/b.md:5");
    }

    @Test
    void what_came_has_no_older_place() {
        Change change = compare(
                        List.of(page().build()),
                        List.of(page().out(field("x").line(5)).build()))
                .changes()
                .get(0);

        assertThat(change.oldPlace()).isNull();
        assertThat(change.newPlace()).hasToString("doThing.md:5");
    }

    @Test
    void paths_lead_through_objects_and_lists() {
        assertThat(Changes.ofInput(
                        field("left")
                                .type(OBJECT)
                                .fields(field("items")
                                        .arrayOf(OBJECT)
                                        .fields(field("id").line(1))),
                        field("left")
                                .type(OBJECT)
                                .fields(field("items")
                                        .arrayOf(OBJECT)
                                        .fields(field("id").type(NUMBER)))))
                .containsExactly("REQUEST_TYPE_CHANGED in.left.items[].id: string -> number");
    }

    @Test
    void members_of_what_became_a_list_are_told_by_the_change_of_type_alone() {
        assertThat(Changes.ofInput(
                        field("a").type(OBJECT).fields(field("id")),
                        field("a").arrayOf(OBJECT).fields(field("name"))))
                .containsExactly("REQUEST_TYPE_CHANGED in.a: object -> array<object>");
    }

    @Test
    void members_behind_an_alternative_are_compared() {
        assertThat(Changes.ofInput(
                        field("a").oneOf(STRING, OBJECT).fields(field("id")),
                        field("a").type(OBJECT).fields(field("name"))))
                .containsExactly(
                        "REQUEST_TYPE_NARROWED in.a: string|object -> object",
                        "REQUEST_FIELD_REMOVED in.a.id: string -> -",
                        "REQUEST_OPTIONAL_FIELD_ADDED in.a.name: - -> string");
    }

    @Test
    void object_that_became_anything_loses_no_members() {
        assertThat(Changes.ofInput(
                        field("a").type(OBJECT).fields(field("id")), field("a").type(ANY)))
                .containsExactly("REQUEST_TYPE_WIDENED in.a: object -> any");
    }

    @Test
    void field_under_a_new_name_is_no_rename() {
        assertThat(Changes.ofInput(field("a"), field("b")))
                .containsExactly(
                        "REQUEST_FIELD_REMOVED in.a: string, optional -> -",
                        "REQUEST_OPTIONAL_FIELD_ADDED in.b: - -> string, optional");
    }

    @Test
    void changes_come_by_api_and_then_in_page_order() {
        List<Change> changes = compare(
                        List.of(
                                page("2.md", "b")
                                        .in(field("x"), field("gone"), field("y"))
                                        .error("7", "")
                                        .build(),
                                page("1.md", "c").build()),
                        List.of(
                                page("9.md", "a").build(),
                                page("2.md", "b")
                                        .title("B")
                                        .in(
                                                field("first"),
                                                field("x").mandatory(),
                                                field("y").mandatory())
                                        .out(field("z"))
                                        .build()))
                .changes();

        assertThat(changes)
                .extracting(change -> change.api() + " " + change.path())
                .containsExactly(
                        "a ", "b ", "b in.first", "b in.x", "b in.gone", "b in.y", "b out.z", "b errors.7", "c ");
    }

    @Test
    void field_that_stands_twice_is_paired_in_order() {
        assertThat(Changes.between(
                        page().in(field("a"), field("a").type(NUMBER)),
                        page().in(
                                        field("a"),
                                        field("a").type(NUMBER),
                                        field("a").type(ANY))))
                .containsExactly("REQUEST_OPTIONAL_FIELD_ADDED in.a: - -> any, optional");
    }

    @Test
    void page_with_errors_is_reported_and_not_compared() {
        ApiPage broken = page("new/doThing.md", "doThing")
                .diagnostic(new Diagnostic(DiagnosticId.TABLE_CUT, "The table ends too early.", new Position(4, 2)))
                .build();
        Comparison comparison = compare(List.of(page().in(field("a")).build()), List.of(broken));

        assertThat(comparison.changes()).isEmpty();
        assertThat(comparison.problems())
                .containsExactly(new PageProblem(
                        "PAGE-101", "doThing", "new/doThing.md", new Position(4, 2), "The table ends too early."));
    }

    @Test
    void page_without_a_readable_heading_hides_the_api_that_its_file_names() {
        ApiPage broken = page("new/doThing.md", "")
                .diagnostic(new Diagnostic(DiagnosticId.PAGE_EMPTY, "The page is empty.", Position.START))
                .build();

        assertThat(compare(List.of(page().build()), List.of(broken)).changes()).isEmpty();
        assertThat(compare(List.of(broken), List.of(page().build())).changes()).isEmpty();
    }

    @Test
    void second_page_of_an_api_is_a_problem() {
        Comparison comparison = compare(
                List.of(),
                List.of(page("b.md", "doThing").build(), page("a.md", "doThing").build()));

        assertThat(comparison.changes()).hasSize(1);
        assertThat(comparison.problems())
                .containsExactly(
                        new PageProblem(
                                "DIFF-901",
                                "doThing",
                                "b.md",
                                Position.START,
                                "The API \"doThing\" already has the page a.md, which is the one compared. Keep one of the two."));
    }

    @Test
    void long_values_are_cut() {
        List<String> changes = Changes.ofInput(field("a").soft("x"), field("a").soft("好".repeat(200)));

        assertThat(changes).containsExactly("FIELD_CONDITIONAL_RULE_CHANGED in.a: x -> " + "好".repeat(119) + "…");
    }
}
