package io.feishuapi.spec.read;

import io.feishuapi.spec.fact.ErrorTablePhrases;
import io.feishuapi.spec.fact.FieldFactReader;
import io.feishuapi.spec.fact.PageFactReader;
import io.feishuapi.spec.fact.PageFacts;
import io.feishuapi.spec.model.ApiKind;
import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.model.Field;
import io.feishuapi.spec.model.Side;
import io.feishuapi.spec.model.UnmatchedText;
import io.feishuapi.spec.model.description.PageShape;
import io.feishuapi.spec.model.diagnostic.Diagnostics;
import io.feishuapi.spec.page.node.PageNode;
import io.feishuapi.spec.page.node.SectionNode;
import io.feishuapi.spec.page.prose.Prose;
import io.feishuapi.spec.page.prose.ProseLine;
import io.feishuapi.spec.read.sample.SampleChecker;
import io.feishuapi.spec.text.Position;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes the model of a page from its sections. */
public final class PageLinker {

    private final String path;
    private final PageNode page;
    private final Diagnostics diagnostics;
    private final PageContents contents = new PageContents();

    private PageLinker(String path, PageNode page, Diagnostics diagnostics) {
        this.path = path;
        this.page = page;
        this.diagnostics = diagnostics;
    }

    /**
     * Links a page.
     *
     * @param path the page's path for people
     * @param page its sections
     * @param diagnostics what is wrong with it so far; told what else is
     */
    public static ApiPage link(String path, PageNode page, Diagnostics diagnostics) {
        return new PageLinker(path, page, diagnostics).link();
    }

    private ApiPage link() {
        boolean http = CallReader.isHttp(page);
        if (!http) {
            PageSections.read(page, contents, diagnostics);
        }
        Optional<Signature> signature = PageName.signature(page, contents);
        if (signature.isEmpty() && !http && (PageName.headed(page) == null || contents.describesApi())) {
            diagnostics.pageWithoutHeading();
        }
        Signature named = signature.orElseGet(() -> new Signature(fileName(), null));
        Call call = http
                ? Call.none(ApiKind.HTTP)
                : signature.isEmpty() ? Call.none(ApiKind.OTHER) : CallReader.read(named, contents);
        SectionNode headed = PageName.headed(page);
        new CallShape(named, call, contents).apply(headed == null ? Position.START : headed.position());

        FieldScope inputScope = FieldScope.of(Side.INPUT, contents.input.fields());
        PageFactReader pageFacts = new PageFactReader();
        Set<String> inputs = inputScope.fields().keySet();
        PageFacts facts = pageFacts.read(contents.prose, inputScope.types());
        List<PageFacts.FieldNote> notes = new ArrayList<>(facts.fieldNotes());
        notes.addAll(pageFacts.refusals(contents.refusals, inputs));
        FieldFactReader fieldFacts = new FieldFactReader(contents.platforms());
        List<FieldReading> input = FieldReading.read(inputScope, true, byField(notes), fieldFacts);
        List<FieldReading> output = readings(Side.OUTPUT, contents.output, fieldFacts);
        List<FieldReading> failure = readings(Side.FAILURE, contents.failure, fieldFacts);
        List<FieldReading> properties = readings(Side.PROPERTIES, contents.properties, fieldFacts);
        RuleLinker rules = new RuleLinker();
        rules.link(input);
        rules.link(facts.relations(), inputScope, Position.START);
        FieldLinker fields = new FieldLinker(rules, diagnostics);
        List<Field> inputFields = fields.link(input);
        List<Field> outputFields = fields.link(output);
        List<Field> failureFields = fields.link(failure);
        new SampleChecker(diagnostics).check(contents.samples, outputFields, failureFields);
        return PageShape.PAGE
                .make()
                .set(PageShape.PATH, path)
                .set(PageShape.NAME, named.name())
                .set(PageShape.KIND, call.kind())
                .set(PageShape.ARGUMENTS, call.arguments())
                .set(PageShape.CALLBACKS, call.callbacks())
                .set(PageShape.RETURNS, call.returns())
                .set(PageShape.METHODS, contents.methods.all())
                .set(PageShape.PROPERTIES, fields.link(properties))
                .set(PageShape.PERMISSIONS, PermissionReader.read(contents.prose))
                .set(PageShape.OWNER, named.owner())
                .set(PageShape.TITLE, page.frontMatter().title())
                .set(PageShape.SUMMARY, contents.summaryText())
                .set(PageShape.SOURCE_URL, page.frontMatter().sourceUrl())
                .set(
                        PageShape.UPDATED,
                        page.updated() == null ? page.frontMatter().updated() : page.updated())
                .set(PageShape.KEYWORDS, contents.keywords)
                .set(PageShape.DEPRECATED, facts.deprecated())
                .set(PageShape.AUTH_SCOPES, facts.authScopes())
                .set(PageShape.SUPPORT, contents.support)
                .set(PageShape.INPUT, inputFields)
                .set(PageShape.OUTPUT, outputFields)
                .set(PageShape.FAILURE, failureFields)
                .set(PageShape.RULES, rules.rules())
                .set(PageShape.ERRORS, contents.errors)
                .set(PageShape.ERROR_TABLES, ErrorTablePhrases.read(contents.prose))
                .set(PageShape.NOTICES, contents.notices)
                .set(PageShape.SAMPLES, contents.samples)
                .set(PageShape.UNMATCHED, call.kind() == ApiKind.OTHER ? List.of() : unmatched(facts, fields, rules))
                .set(PageShape.DIAGNOSTICS, diagnostics.sorted())
                .done();
    }

    private static List<FieldReading> readings(Side side, FieldGroup group, FieldFactReader fieldFacts) {
        return FieldReading.read(FieldScope.of(side, group.fields()), false, Map.of(), fieldFacts);
    }

    private static Map<String, Prose> byField(List<PageFacts.FieldNote> notes) {
        Map<String, List<ProseLine>> lines = new LinkedHashMap<>();
        notes.forEach(note ->
                lines.computeIfAbsent(note.field(), field -> new ArrayList<>()).add(note.line()));
        Map<String, Prose> byField = new LinkedHashMap<>();
        lines.forEach((field, about) -> byField.put(field, new Prose(about)));
        return byField;
    }

    private static List<UnmatchedText> unmatched(PageFacts facts, FieldLinker fields, RuleLinker rules) {
        List<UnmatchedText> unmatched = new ArrayList<>(fields.unmatched());
        unmatched.addAll(rules.unmatched());
        facts.unmatched().forEach(line -> unmatched.add(new UnmatchedText(null, line.text(), line.position())));
        unmatched.sort(Comparator.comparing(UnmatchedText::position));
        return unmatched;
    }

    private String fileName() {
        String file = path.substring(path.lastIndexOf('/') + 1);
        return file.endsWith(".md") ? file.substring(0, file.length() - ".md".length()) : file;
    }
}
