package io.feishuapi.processor;

import com.google.auto.service.AutoService;
import io.feishuapi.processor.declaration.ApiDeclaration;
import io.feishuapi.processor.declaration.DeclarationReader;
import io.feishuapi.processor.message.Messages;
import io.feishuapi.processor.writer.SourceFileWriter;
import io.feishuapi.spec.catalog.PageCatalog;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Generates, for each interface with {@code @FeishuApi}, typed requests and results of the APIs that it names, and a client.
 *
 * <p>Options: {@code -Afeishu.spec=FOLDER…} names folders of pages that go before the packed ones.
 *
 * <p>For Gradle it is aggregating, not isolating: two interfaces of one package share the types of an API, so a file may stem from
 * several elements, and whether it is written at all depends on which of them are compiled together.
 */
@AutoService(Processor.class)
public final class FeishuApiProcessor extends AbstractProcessor {

    private @Nullable Generation generation;

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        Set<String> names = new HashSet<>(SourceFileWriter.annotationNames());
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
        Messages messages = new Messages(environment.getMessager());
        Options options = Options.read(environment.getOptions(), messages);
        PageCatalog catalog = PageCatalog.of(options.specFolders()).orElse(PageCatalog.packed());
        generation = new Generation(environment, new Pages(catalog), messages);
    }

    /**
     * Claims its own annotation, and those of code that it generated itself: javac's lint warns of annotations that no processor claims,
     * and generated code may not bring warnings. Annotations of the user's own code stay with the processors that know them.
     */
    @Override
    @SuppressWarnings("DoNotClaimAnnotations")
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (generation == null) {
            return false;
        }
        DeclarationReader reader = generation.declarationReader();
        List<ApiDeclaration> declarations = new ArrayList<>();
        boolean othersToo = false;
        for (TypeElement annotation : annotations) {
            if (!annotation.getQualifiedName().contentEquals(DeclarationReader.ANNOTATION)) {
                othersToo = true;
                continue;
            }
            for (Element element : round.getElementsAnnotatedWith(annotation)) {
                Optional<ApiDeclaration> declaration = reader.read(element);
                declaration.ifPresent(declarations::add);
            }
        }
        generation.generate(declarations);
        return !othersToo || round.getRootElements().stream().allMatch(generation::isGenerated);
    }
}
