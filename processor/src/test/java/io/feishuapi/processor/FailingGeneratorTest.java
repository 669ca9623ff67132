package io.feishuapi.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import io.feishuapi.processor.output.GeneratedSource;
import io.feishuapi.processor.output.SourceGenerator;
import io.feishuapi.processor.output.Surroundings;
import io.feishuapi.processor.plan.ApiPlan;
import io.feishuapi.processor.plan.ClientPlan;
import io.feishuapi.processor.plan.ObjectPlan;
import io.feishuapi.processor.writer.JavaPoetGenerator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A mistake of the processor is told once, and not buried under errors of code that uses what is not there. */
class FailingGeneratorTest {

    private static final String USER = """
        package a;
        @io.feishuapi.FeishuApi("getChatInfo")
        interface ChatApi {
            GetChatInfoRequest request = null;
            GetChatInfoResult result = null;
            ChatApiClient client = null;
        }
        """;

    @Test
    void typesThatCouldNotBeWrittenAreThereAndEmpty() {
        onlyError(
                new Failing() {
                    @Override
                    public List<GeneratedSource> generate(ApiPlan plan, Surroundings surroundings) {
                        if (!plan.page().input().isEmpty()) {
                            throw new IndexOutOfBoundsException("on purpose");
                        }
                        return super.generate(plan, surroundings);
                    }
                },
                "[API-099] the processor failed on 'getChatInfo': java.lang.IndexOutOfBoundsException: on purpose;"
                        + " this is a mistake of the processor, please report it with the page");
    }

    @Test
    void aClientThatCouldNotBeWrittenIsThereAndEmpty() {
        onlyError(
                new Failing() {
                    @Override
                    public List<GeneratedSource> generate(ClientPlan plan, Surroundings surroundings) {
                        if (!plan.apis().isEmpty()) {
                            throw new IllegalStateException("on purpose");
                        }
                        return super.generate(plan, surroundings);
                    }
                },
                "[API-099] the processor failed on 'ChatApiClient': java.lang.IllegalStateException: on purpose;"
                        + " this is a mistake of the processor, please report it with the page");
    }

    private static void onlyError(SourceGenerator generator, String message) {
        Compilation compilation = Compiler.javac()
                .withProcessors(new FeishuApiProcessor(generator))
                .compile(JavaFileObjects.forSourceString("a.ChatApi", USER));
        assertThat(compilation).failed();
        assertThat(compilation.errors().stream().map(error -> error.getMessage(Locale.ROOT)))
                .containsExactly(message);
    }

    /** A generator that works until a method is overridden. */
    private abstract static class Failing implements SourceGenerator {

        private final SourceGenerator working = new JavaPoetGenerator();

        @Override
        public List<GeneratedSource> generate(ApiPlan plan, Surroundings surroundings) {
            return working.generate(plan, surroundings);
        }

        @Override
        public List<GeneratedSource> generate(ClientPlan plan, Surroundings surroundings) {
            return working.generate(plan, surroundings);
        }

        @Override
        public List<GeneratedSource> generate(ObjectPlan plan, Surroundings surroundings) {
            return working.generate(plan, surroundings);
        }
    }
}
