package io.feishuapi.spec.read;

import io.feishuapi.platform.Platform;
import io.feishuapi.spec.model.ErrorCode;
import io.feishuapi.spec.model.Notice;
import io.feishuapi.spec.model.Sample;
import io.feishuapi.spec.model.Support;
import io.feishuapi.spec.page.prose.Prose;
import io.feishuapi.spec.page.prose.ProseLine;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** What the sections of a page hold, sorted by what it is for; filled while the sections are read. */
final class PageContents {

    final List<Support> support = new ArrayList<>();
    final FieldGroup input = new FieldGroup();
    final FieldGroup output = new FieldGroup();
    final FieldGroup failure = new FieldGroup();
    final FieldGroup properties = new FieldGroup();
    final ObjectMethods methods = new ObjectMethods();
    final List<ErrorCode> errors = new ArrayList<>();
    final List<Notice> notices = new ArrayList<>();
    final List<Prose> prose = new ArrayList<>();
    final List<Prose> refusals = new ArrayList<>();
    final List<Sample> samples = new ArrayList<>();
    final List<String> keywords = new ArrayList<>();
    final StringBuilder inputProse = new StringBuilder();
    final StringBuilder outputProse = new StringBuilder();
    final StringBuilder failureProse = new StringBuilder();
    private final Set<Platform> platforms = EnumSet.noneOf(Platform.class);
    private @Nullable Prose summary;

    /** Notes that a table of what is supported where has columns for these platforms. */
    void namePlatforms(Set<Platform> named) {
        platforms.addAll(named);
    }

    /** The platforms that the page knows of: all of them where no table names any. */
    Set<Platform> platforms() {
        return platforms.isEmpty() ? EnumSet.allOf(Platform.class) : EnumSet.copyOf(platforms);
    }

    void summary(Prose lines) {
        summary = lines;
    }

    boolean hasSummary() {
        return summary != null;
    }

    /** The prose under the heading with its links, or null. */
    @Nullable
    String summaryText() {
        if (summary == null) {
            return null;
        }
        StringJoiner text = new StringJoiner("\n");
        for (ProseLine line : summary.lines()) {
            text.add(line.markdown());
        }
        return text.toString();
    }

    /** The plain prose under the heading. */
    String summaryProse() {
        return summary == null ? "" : summary.text();
    }

    /** Whether the page tells where an API is there, what goes in or what comes out, as guides do not. */
    boolean describesApi() {
        return !support.isEmpty() || !input.isEmpty() || !output.isEmpty();
    }

    /** All plain text outside the tables. */
    String text() {
        StringJoiner text = new StringJoiner("\n");
        for (Prose each : prose) {
            text.add(each.text());
        }
        return text.toString();
    }
}
