package io.feishuapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.codehaus.mojo.animal_sniffer.SignatureChecker;
import org.codehaus.mojo.animal_sniffer.logging.PrintWriterLogger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The build checks this module against the signatures of Android, and here what the module stands on. */
class AndroidTest {

    private static final Path SIGNATURES = Path.of("target", "android", "api.signature");

    @ParameterizedTest
    @ValueSource(classes = {JsonFactory.class, JsonInclude.class, Nullable.class})
    void dependenciesNeedNothingThatAndroidLacks(Class<?> dependency) throws IOException, URISyntaxException {
        assertThat(missing(dependency)).isEmpty();
    }

    @Test
    void whatAndroidLacksIsTold() throws IOException, URISyntaxException {
        assertThat(missing(Assertions.class)).contains("java.lang.reflect.Type.getTypeName()");
    }

    private static String missing(Class<?> dependency) throws IOException, URISyntaxException {
        Path jar = Path.of(
                dependency.getProtectionDomain().getCodeSource().getLocation().toURI());
        String own = dependency.getPackageName().replaceFirst("^(\\w+\\.\\w+).*", "$1.*");
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        try (InputStream signatures = Files.newInputStream(SIGNATURES)) {
            SignatureChecker checker =
                    new SignatureChecker(signatures, Set.of(own), new PrintWriterLogger(new PrintStream(told)));
            checker.setSourcePath(List.<File>of());
            checker.process(jar.toFile());
        }
        return told.toString(StandardCharsets.UTF_8);
    }
}
