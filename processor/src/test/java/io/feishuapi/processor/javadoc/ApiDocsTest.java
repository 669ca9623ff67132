package io.feishuapi.processor.javadoc;

import static io.feishuapi.processor.testing.FieldBuilder.field;
import static io.feishuapi.processor.testing.PageBuilder.page;
import static org.assertj.core.api.Assertions.assertThat;

import io.feishuapi.platform.Platform;
import io.feishuapi.processor.naming.Glossary;
import io.feishuapi.processor.plan.ApiPlan;
import io.feishuapi.processor.plan.ApiPlanner;
import io.feishuapi.processor.testing.FieldBuilder;
import io.feishuapi.processor.testing.PageBuilder;
import io.feishuapi.processor.testing.Rules;
import io.feishuapi.processor.testing.SamplePages;
import io.feishuapi.spec.model.ApiKind;
import io.feishuapi.spec.model.CrossFieldRule;
import io.feishuapi.spec.model.Literal;
import io.feishuapi.spec.model.MemberPath;
import org.junit.jupiter.api.Test;

/** What a page knows is told, and told once. */
class ApiDocsTest {

    private static String setter(PageBuilder page, int index) {
        ApiPlan plan = new ApiPlanner(Glossary.packed(), name -> false).plan(page.build(), "", "a");
        var root = plan.request().root();
        return new ApiDocs(plan).setter(root, root.components().get(index), "the value", "this builder");
    }

    private static String setter(FieldBuilder field) {
        return setter(page("demo", ApiKind.CALLBACK).in(field.optional()), 0);
    }

    private static String request(PageBuilder page) {
        return new ApiDocs(new ApiPlanner(Glossary.packed(), name -> false).plan(page.build(), "", "a")).request();
    }

    @Test
    void tellsOfAVersionThatNoProseTellsOf() {
        assertThat(setter(field("a", "string")
                        .says("says something")
                        .since("3.38.0")
                        .since(Platform.PC, "3.40.0")
                        .notOn(Platform.IOS)))
                .contains("<ul><li>Since: 3.38.0, PC 3.40.0<li>Not on: iOS</ul>");
    }

    @Test
    void doesNotTellTwiceOfAVersion() {
        assertThat(setter(field("a", "string")
                        .says("says something")
                        .since("3.38.0")
                        .since(Platform.PC, "3.40.0")
                        .notOn(Platform.IOS)
                        .notice("from V3.38.0 on\n- PC: V3.40.0\n- ios: never")))
                .doesNotContain("Since", "Not on")
                .contains("3.38.0", "3.40.0", "never");
    }

    @Test
    void gathersNotesInOneList() {
        assertThat(setter(field("a", "string")
                        .says("one; told here")
                        .soft("told here")
                        .soft("only sometimes")
                        .notice("- two\n- three")))
                .contains("<li>Notice: \n<ul><li>two<li>three<li>only sometimes</ul>")
                .containsOnlyOnce("told here");
        assertThat(setter(field("a", "string").notice("alone"))).contains("<li>Notice: alone</ul>");
    }

    @Test
    void tellsWhenAParameterIsRequired() {
        CrossFieldRule<MemberPath> rule = SamplePages.requiredWhen("in.b", "in.a", new Literal.JsonString("x"));
        PageBuilder silent = page("demo", ApiKind.CALLBACK)
                .in(
                        field("a", "string").optional(),
                        field("b", "string").optional().says("the other"))
                .rule(rule);
        assertThat(setter(silent, 1)).contains("<li>Required when: {@code a} = {@code \"x\"}</ul>");
        assertThat(request(silent)).containsOnlyOnce("Required when");

        PageBuilder told = page("demo", ApiKind.CALLBACK)
                .in(
                        field("a", "string").optional(),
                        field("b", "string").optional().says("must be given when a is x"))
                .rule(rule);
        assertThat(setter(told, 1)).doesNotContain("Required when");

        PageBuilder named = page("demo", ApiKind.CALLBACK)
                .in(
                        field("a", "string").optional(),
                        field("b", "string").optional().says("goes with a"))
                .rule(rule);
        assertThat(setter(named, 1)).contains("Required when");
    }

    @Test
    void tellsOfChoicesAtEachOfThem() {
        PageBuilder page = page("demo", ApiKind.CALLBACK)
                .in(
                        field("a", "string").optional(),
                        field("b", "string").optional(),
                        field("c", "string").optional())
                .rule(Rules.anyOf("in.a", "in.b"));
        assertThat(setter(page, 0)).contains("<li>At least one of: {@code a}, {@code b}</ul>");
        assertThat(setter(page, 2)).doesNotContain("At least one of");
        assertThat(request(page)).containsOnlyOnce("At least one of");
    }

    @Test
    void namesTheClassesBehindAnObject() {
        assertThat(request(page("demo", ApiKind.CALLBACK)
                        .in(field("a", "string|arraybuffer|number").optional())))
                .contains("<li>Java type: {@code String}, {@code Binary}, {@code Number}</ul>");
    }

    @Test
    void beginsAllLinesOfASampleAsFarFromTheLeft() {
        assertThat(request(page("demo", ApiKind.CALLBACK)
                        .in(field("a", "string").optional().example("x <y>"))))
                .contains(
                        "<pre>\nDemoRequest request = DemoRequest.builder()\n        .a(\"x &lt;y&gt;\")\n        .build();</pre>");
    }

    @Test
    void gathersNoticesOfThePage() {
        assertThat(request(page("demo", ApiKind.CALLBACK)
                        .says("Does it.")
                        .notice("one")
                        .notice("- two\n- three")))
                .contains("<p><b>Notice</b>:\n<ul><li>one<li>two<li>three</ul>");
    }
}
