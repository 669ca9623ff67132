package io.feishuapi.spec.link;

import io.feishuapi.spec.model.ErrorCode;
import io.feishuapi.spec.model.Notice;
import io.feishuapi.spec.model.Sample;
import io.feishuapi.spec.model.Support;
import io.feishuapi.spec.prose.Prose;
import io.feishuapi.spec.prose.ProseLine;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the sections of a page hold, sorted by what it is for; filled while the sections are read. */
final class PageContents {

    final List<Support> support = new ArrayList<>();
    final FieldGroup input = new FieldGroup();
    final FieldGroup output = new FieldGroup();
    final FieldGroup failure = new FieldGroup();
    final List<ErrorCode> errors = new ArrayList<>();
    final List<Notice> notices = new ArrayList<>();
    final List<Prose> prose = new ArrayList<>();
    final List<Sample> samples = new ArrayList<>();
    final List<String> keywords = new ArrayList<>();
    final StringBuilder inputProse = new StringBuilder();
    final StringBuilder outputProse = new StringBuilder();
    private @Nullable Prose summary;
    private boolean listsMethods;

    void summary(Prose lines) {
        summary = lines;
    }

    boolean hasSummary() {
        return summary != null;
    }

    /** The prose under the heading with its links, or null. */
    @Nullable
    String summaryText() {
        return summary == null
                ? null
                : summary.lines().stream().map(ProseLine::markdown).collect(Collectors.joining("\n"));
    }

    void listMethods() {
        listsMethods = true;
    }

    /** Whether a table lists the methods of an object that comes back. */
    boolean listsMethods() {
        return listsMethods;
    }

    /** All plain text outside the tables. */
    String text() {
        return prose.stream().map(Prose::text).collect(Collectors.joining("\n"));
    }
}
