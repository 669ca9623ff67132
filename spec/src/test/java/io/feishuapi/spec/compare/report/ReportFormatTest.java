package io.feishuapi.spec.compare.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.feishuapi.spec.compare.Change;
import io.feishuapi.spec.compare.ChangeKind;
import io.feishuapi.spec.compare.PageProblem;
import io.feishuapi.spec.compare.Place;
import io.feishuapi.spec.compare.policy.DiffReport;
import io.feishuapi.spec.compare.policy.Note;
import io.feishuapi.spec.compare.policy.RatedChange;
import io.feishuapi.spec.compare.policy.SuppressedChange;
import io.feishuapi.spec.compare.policy.Suppression;
import io.feishuapi.spec.text.Position;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReportFormatTest {

    private static final DiffReport EMPTY = new DiffReport(List.of(), List.of(), List.of(), List.of());

    private static RatedChange rated(
            ChangeKind kind, String api, String path, @Nullable String older, @Nullable String newer) {
        Change change = new Change(
                kind,
                api,
                path,
                older,
                newer,
                new Place("old/" + api + ".md", new Position(3, 1)),
                new Place("new/" + api + ".md", null));
        return new RatedChange(change, kind.severity());
    }

    private static DiffReport report() {
        RatedChange came = new RatedChange(
                new Change(ChangeKind.API_ADDED, "b", "", null, "callback", null, new Place("new/b.md", null)),
                ChangeKind.API_ADDED.severity());
        Suppression suppression = new Suppression(
                ChangeKind.RESULT_FIELD_REMOVED, "c", null, "not *read*", LocalDate.of(2026, 1, 31), "p.yaml:2:5");
        return new DiffReport(
                List.of(
                        rated(ChangeKind.REQUEST_TYPE_NARROWED, "a", "in.x", "string|number", "string"),
                        rated(ChangeKind.DESCRIPTION_CHANGED, "a", "in.y", null, null),
                        came),
                List.of(new SuppressedChange(
                        rated(ChangeKind.RESULT_FIELD_REMOVED, "c", "out.z", "string", null), suppression)),
                List.of(new PageProblem("PAGE-101", "d", "new/d.md", new Position(4, 2), "The table is cut.")),
                List.of(new Note("DIFF-952", "A suppression met no change. (p.yaml:9:5)")));
    }

    @Test
    void text() {
        assertThat(ReportFormat.TEXT.render(report())).isEqualTo("""
                a
                  breaking    [DIFF-306] in.x: request type narrowed: string|number → string
                              old/a.md:3 → new/a.md
                              Check every value that is given.
                  docs        [DIFF-808] in.y: description changed
                              old/a.md:3 → new/a.md
                b
                  compatible  [DIFF-102] page: API added: – → callback
                              – → new/b.md
                Suppressed:
                  c [DIFF-402] out.z: result field removed: string → –: not *read* (until 2026-01-31)
                Not compared:
                  [PAGE-101] The table is cut. (new/d.md:4:2)
                Notes:
                  [DIFF-952] A suppression met no change. (p.yaml:9:5)
                1 breaking, 0 to review, 1 compatible, 1 in words; 1 suppressed; page problems: 1
                """);
    }

    @Test
    void markdown() {
        assertThat(ReportFormat.MARKDOWN.render(report())).isEqualTo("""
                # Changed facts

                1 breaking, 0 to review, 1 compatible, 1 in words; 1 suppressed; page problems: 1.

                ## `a`

                | severity | kind | where | old | new | place |
                | --- | --- | --- | --- | --- | --- |
                | breaking | DIFF-306 request type narrowed | `in.x` | <code>string&#124;number</code> | `string` | `old/a.md:3 → new/a.md` |
                | docs | DIFF-808 description changed | `in.y` | – | – | `old/a.md:3 → new/a.md` |

                ## `b`

                | severity | kind | where | old | new | place |
                | --- | --- | --- | --- | --- | --- |
                | compatible | DIFF-102 API added | `page` | – | `callback` | `– → new/b.md` |

                ## What to do

                - DIFF-102 API added: Nothing to do.
                - DIFF-306 request type narrowed: Check every value that is given.
                - DIFF-808 description changed: Nothing to do.

                ## Suppressed

                - DIFF-402 `c` `out.z` not &#42;read&#42; (until 2026-01-31)

                ## Not compared

                - &#91;PAGE-101&#93; The table is cut&#46; (new/d&#46;md&#58;4&#58;2)

                ## Notes

                - &#91;DIFF-952&#93; A suppression met no change&#46; (p&#46;yaml&#58;9&#58;5)
                """);
    }

    @Test
    void json() {
        assertThat(ReportFormat.JSON.render(report())).isEqualTo("""
                {
                  "summary" : {
                    "breaking" : 1,
                    "review" : 0,
                    "compatible" : 1,
                    "docs" : 1,
                    "suppressed" : 1,
                    "problems" : 1
                  },
                  "changes" : [
                    {
                      "id" : "DIFF-306",
                      "title" : "request type narrowed",
                      "severity" : "breaking",
                      "api" : "a",
                      "path" : "in.x",
                      "old" : "string|number",
                      "new" : "string",
                      "oldPlace" : {
                        "page" : "old/a.md",
                        "line" : 3,
                        "column" : 1
                      },
                      "newPlace" : {
                        "page" : "new/a.md"
                      },
                      "remedy" : "Check every value that is given."
                    },
                    {
                      "id" : "DIFF-808",
                      "title" : "description changed",
                      "severity" : "docs",
                      "api" : "a",
                      "path" : "in.y",
                      "oldPlace" : {
                        "page" : "old/a.md",
                        "line" : 3,
                        "column" : 1
                      },
                      "newPlace" : {
                        "page" : "new/a.md"
                      },
                      "remedy" : "Nothing to do."
                    },
                    {
                      "id" : "DIFF-102",
                      "title" : "API added",
                      "severity" : "compatible",
                      "api" : "b",
                      "path" : "",
                      "new" : "callback",
                      "newPlace" : {
                        "page" : "new/b.md"
                      },
                      "remedy" : "Nothing to do."
                    }
                  ],
                  "suppressed" : [
                    {
                      "id" : "DIFF-402",
                      "title" : "result field removed",
                      "severity" : "breaking",
                      "api" : "c",
                      "path" : "out.z",
                      "old" : "string",
                      "oldPlace" : {
                        "page" : "old/c.md",
                        "line" : 3,
                        "column" : 1
                      },
                      "newPlace" : {
                        "page" : "new/c.md"
                      },
                      "remedy" : "Stop reading it.",
                      "reason" : "not *read*",
                      "expires" : "2026-01-31",
                      "suppressedAt" : "p.yaml:2:5"
                    }
                  ],
                  "problems" : [
                    {
                      "id" : "PAGE-101",
                      "api" : "d",
                      "page" : "new/d.md",
                      "line" : 4,
                      "column" : 2,
                      "message" : "The table is cut."
                    }
                  ],
                  "notes" : [
                    {
                      "id" : "DIFF-952",
                      "message" : "A suppression met no change. (p.yaml:9:5)"
                    }
                  ]
                }
                """);
    }

    @Test
    void nothing_changed() {
        assertThat(ReportFormat.TEXT.render(EMPTY)).isEqualTo("No fact changed.\n");
        assertThat(ReportFormat.MARKDOWN.render(EMPTY)).isEqualTo("# Changed facts\n\nNo fact changed.\n");
        assertThat(ReportFormat.JSON.render(EMPTY)).contains("\"changes\" : [ ]");
    }

    @Test
    void terminal_sees_no_control_and_no_turned_text() {
        String text = ReportFormat.TEXT.render(hostile("\u001b[31mred\u202egnp\u200b\u0085\u2028\ud800 好 😀"));

        assertThat(text).contains("\\u001b[31mred\\u202egnp\\u200b\\u0085\\u2028\\ud800 好 😀");
    }

    @Test
    void markdown_cell_stays_one_cell() {
        String markdown = ReportFormat.MARKDOWN.render(hostile("a|b`c\\|<b>[x](y)@me \u202e\n"));

        assertThat(markdown)
                .contains(
                        "| <code>a&#124;b&#96;c&#92;&#124;&#60;b&#62;&#91;x&#93;(y)&#64;me &#92;u202e&#92;u000a</code> |");
    }

    @Test
    void json_reads_back_the_same_and_shows_no_turned_text() throws Exception {
        String hostile = "\u001b\u202e\u0085\u007f\"\\ 好 😀";
        String json = ReportFormat.JSON.render(hostile(hostile));

        assertThat(json).contains("\\u001B\\u202e\\u0085").doesNotContain("\u202e", "\u0085", "\u007f", "\u001b");
        assertThat(strings(json)).contains(hostile);
    }

    private static DiffReport hostile(String value) {
        return new DiffReport(
                List.of(rated(ChangeKind.EXAMPLE_CHANGED, "a", "in.x", value, null)), List.of(), List.of(), List.of());
    }

    private static List<String> strings(String json) throws IOException {
        List<String> strings = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    strings.add(parser.getText());
                }
            }
        }
        return strings;
    }
}
