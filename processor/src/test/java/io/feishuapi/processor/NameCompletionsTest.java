package io.feishuapi.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Completion;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;

/** What a tool that asks the processor is told. */
class NameCompletionsTest {

    @Test
    void namesThatBeginWithWhatWasTyped() {
        List<? extends Completion> completions = complete("io.feishuapi.FeishuApi(\"x\")", "\"getChatI");

        assertThat(completions).extracting(Completion::getValue).containsExactly("\"getChatInfo\"");
        assertThat(completions.get(0).getMessage()).startsWith("获取某个会话的信息\nhttps://open.feishu.cn/");
    }

    @Test
    void theLastNameOfAListIsTheOneThatIsTyped() {
        assertThat(complete("io.feishuapi.FeishuApi(\"x\")", "{\"getChatInfo\", \"chooseCh"))
                .extracting(Completion::getValue)
                .containsExactly("\"chooseChat\"");
    }

    @Test
    void methodsAreFoundWithoutTheirOwner() {
        assertThat(complete("io.feishuapi.FeishuApi(\"x\")", "renameS"))
                .extracting(Completion::getValue)
                .containsExactly("\"FileSystemManager.renameSync\"");
    }

    @Test
    void nothingTypedGivesAllThatCanBeNamed() {
        assertThat(complete("io.feishuapi.FeishuApi(\"x\")", ""))
                .extracting(Completion::getValue)
                .contains("\"createInnerAudioContext\"", "\"onWindowResize\"")
                .doesNotContain("\"offWindowResize\"")
                .hasSizeGreaterThan(400);
    }

    @Test
    void otherAnnotationsAreNotItsOwn() {
        assertThat(complete("SuppressWarnings(\"x\")", "\"getChatI")).isEmpty();
    }

    /** Asks as a tool does: with the element, its annotation and the member that is typed. */
    private static List<Completion> complete(String annotation, String typed) {
        Asking asking = new Asking(typed);
        Compilation compilation = Compiler.javac()
                .withProcessors(asking)
                .compile(JavaFileObjects.forSourceString(
                        "a.Api", "package a;\n@" + annotation + "\ninterface Api {}\n"));
        assertThat(compilation.status()).isEqualTo(Compilation.Status.SUCCESS);
        return asking.completions;
    }

    private static final class Asking extends AbstractProcessor {

        private final List<Completion> completions = new ArrayList<>();
        private final String typed;

        Asking(String typed) {
            this.typed = typed;
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            FeishuApiProcessor asked = new FeishuApiProcessor();
            asked.init(processingEnv);
            for (Element element : round.getRootElements()) {
                for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
                    ExecutableElement member =
                            annotation.getElementValues().keySet().iterator().next();
                    asked.getCompletions(element, annotation, member, typed).forEach(completions::add);
                }
            }
            return false;
        }
    }
}
