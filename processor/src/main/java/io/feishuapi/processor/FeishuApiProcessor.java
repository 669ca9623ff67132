package io.feishuapi.processor;

import com.google.auto.service.AutoService;
import io.feishuapi.processor.declaration.ApiDeclaration;
import io.feishuapi.processor.declaration.DeclarationReader;
import io.feishuapi.processor.message.Message;
import io.feishuapi.processor.message.Messages;
import io.feishuapi.processor.output.GeneratedAnnotations;
import io.feishuapi.processor.output.SourceGenerator;
import io.feishuapi.processor.writer.JavaPoetGenerator;
import io.feishuapi.spec.catalog.PageCatalog;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Completion;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Generates, for each interface with {@code @FeishuApi}, typed requests and results of the APIs that it names, and a client.
 *
 * <p>Pages are looked for in the folders and jars of {@code -Afeishu.spec}, in jars on the class path and on the processor path, and
 * at last among the packed ones.
 *
 * <p>For Gradle it is aggregating, not isolating: two interfaces of one package share the types of an API, so a file may stem from
 * several elements, and whether it is written at all depends on which of them are compiled together.
 */
@AutoService(Processor.class)
public final class FeishuApiProcessor extends AbstractProcessor {

    private final SourceGenerator generator;
    private @Nullable Messages messages;
    private @Nullable Options options;
    private @Nullable Generation generation;
    private boolean toldOfOldJava;

    /** Made by compilers. */
    public FeishuApiProcessor() {
        this(new JavaPoetGenerator());
    }

    /** Writes sources in another way. */
    FeishuApiProcessor(SourceGenerator generator) {
        this.generator = generator;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        Set<String> names = new HashSet<>(GeneratedAnnotations.NAMES);
        names.add(DeclarationReader.ANNOTATION);
        return names;
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Options.NAMES;
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        messages = new Messages(environment.getMessager());
        options = Options.read(environment.getOptions(), messages);
    }

    /**
     * Claims its own annotation, and those of code that it generated itself: javac's lint warns of annotations that no processor claims,
     * and generated code may not bring warnings. Annotations of the user's own code stay with the processors that know them.
     */
    @Override
    @SuppressWarnings("DoNotClaimAnnotations")
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        List<Element> interfaces = new ArrayList<>();
        boolean othersToo = false;
        for (TypeElement annotation : annotations) {
            if (annotation.getQualifiedName().contentEquals(DeclarationReader.ANNOTATION)) {
                interfaces.addAll(round.getElementsAnnotatedWith(annotation));
            } else {
                othersToo = true;
            }
        }
        if (!interfaces.isEmpty() && isJavaNewEnough()) {
            generate(interfaces);
        }
        return !othersToo || isAllGenerated(round);
    }

    /** The names that can be typed into the annotation, those of pages of one's own included. */
    @Override
    public Iterable<? extends Completion> getCompletions(
            @Nullable Element element,
            @Nullable AnnotationMirror annotation,
            @Nullable ExecutableElement member,
            @Nullable String userText) {
        if (messages == null || options == null) {
            throw new IllegalStateException("the compiler has not called init");
        }
        boolean own =
                annotation != null && annotation.getAnnotationType().toString().equals(DeclarationReader.ANNOTATION);
        return own
                ? new NameCompletions(PageCatalogs.of(options, processingEnv.getFiler(), messages)).of(userText)
                : List.of();
    }

    /** Looks for pages only now: the processor may lie on the path of a compilation that has nothing for it. */
    private void generate(List<Element> interfaces) {
        if (messages == null || options == null) {
            throw new IllegalStateException("the compiler has not called init");
        }
        if (generation == null) {
            PageCatalog catalog = PageCatalogs.of(options, processingEnv.getFiler(), messages);
            generation = new Generation(
                    processingEnv, new Pages(catalog), new PageChecks(options, messages), generator, messages);
        }
        DeclarationReader reader = generation.declarationReader();
        List<ApiDeclaration> declarations = new ArrayList<>();
        for (Element element : interfaces) {
            reader.read(element).ifPresent(declarations::add);
        }
        generation.generate(declarations);
    }

    /** Tells once where nothing can be generated. */
    private boolean isJavaNewEnough() {
        SourceVersion version = processingEnv.getSourceVersion();
        boolean newEnough = version.compareTo(SourceVersion.RELEASE_17) >= 0;
        if (!newEnough && messages != null && !toldOfOldJava) {
            toldOfOldJava = true;
            messages.say(Message.JAVA_TOO_OLD, version.name().replace("RELEASE_", ""));
        }
        return newEnough;
    }

    private boolean isAllGenerated(RoundEnvironment round) {
        for (Element element : round.getRootElements()) {
            if (generation == null || !generation.isGenerated(element)) {
                return false;
            }
        }
        return true;
    }
}
