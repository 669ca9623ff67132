package io.feishuapi.maven;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/**
 * Makes the compile that follows notice changed pages.
 *
 * <p>Maven's compiler plugin looks at Java sources and class files only, so a changed page leaves old generated code in place. This goal
 * remembers a digest of all pages and corrections that the processor can see: those of the given folders, of jars on the class path and
 * of the processor itself. When the digest changes, it deletes the class files of the annotated interfaces; the compiler plugin then
 * finds sources without class files, and compiles. When nothing changed it does nothing.
 */
@Mojo(
        name = "track-pages",
        defaultPhase = LifecyclePhase.GENERATE_SOURCES,
        requiresDependencyResolution = ResolutionScope.COMPILE,
        threadSafe = true)
public final class TrackPagesMojo extends AbstractMojo {

    private static final String COMPILER_PLUGIN = "org.apache.maven.plugins:maven-compiler-plugin";
    private static final String PROCESSOR = "feishu-api-processor";

    /** Folders of pages and corrections, the same as in {@code -Afeishu.spec}. */
    @Parameter(property = "feishu.spec")
    private @Nullable List<File> folders;

    /** Where the digest is remembered. */
    @Parameter(defaultValue = "${project.build.directory}/feishu-api/pages.sha256", required = true)
    @SuppressWarnings("NullAway.Init") // set by Maven
    private File state;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    @SuppressWarnings("NullAway.Init") // set by Maven
    private MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    @SuppressWarnings("NullAway.Init") // set by Maven
    private MavenSession session;

    @Override
    public void execute() throws MojoExecutionException {
        try {
            String digest = digest();
            Path remembered = state.toPath();
            String before = Files.exists(remembered) ? Files.readString(remembered, StandardCharsets.UTF_8) : "";
            if (digest.equals(before)) {
                return;
            }
            deleteAnnotatedClasses();
            Files.createDirectories(remembered.getParent());
            Files.writeString(remembered, digest, StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new MojoExecutionException("cannot track the pages of Feishu's APIs: " + failed.getMessage(), failed);
        }
    }

    private void deleteAnnotatedClasses() throws IOException {
        Path classes = Path.of(project.getBuild().getOutputDirectory());
        List<Path> annotated = AnnotatedClasses.find(classes);
        for (Path file : annotated) {
            Files.delete(file);
        }
        if (!annotated.isEmpty()) {
            getLog().info("Pages of Feishu's APIs changed: " + annotated.size()
                    + " annotated types are compiled anew.");
        }
    }

    private String digest() throws IOException {
        PagesDigest digest = new PagesDigest();
        for (File folder : folders == null ? List.<File>of() : folders) {
            digest.addFolder(folder.toPath());
        }
        for (Path dependency : project.getArtifacts().stream()
                .filter(artifact -> artifact.getFile() != null)
                .map(artifact -> artifact.getFile().toPath())
                .sorted()
                .toList()) {
            if (Files.isRegularFile(dependency)) {
                digest.addJar(dependency);
            }
        }
        addProcessor(digest);
        return digest.value();
    }

    /** The processor stands in the compiler plugin's configuration, which Maven does not resolve for other plugins. */
    private void addProcessor(PagesDigest digest) throws IOException {
        Plugin compiler = project.getPlugin(COMPILER_PLUGIN);
        if (compiler == null || !(compiler.getConfiguration() instanceof Xpp3Dom configuration)) {
            return;
        }
        Xpp3Dom paths = configuration.getChild("annotationProcessorPaths");
        for (Xpp3Dom path : paths == null ? new Xpp3Dom[0] : paths.getChildren()) {
            Xpp3Dom artifact = path.getChild("artifactId");
            Xpp3Dom version = path.getChild("version");
            Xpp3Dom group = path.getChild("groupId");
            if (artifact == null || version == null || group == null || !PROCESSOR.equals(artifact.getValue())) {
                continue;
            }
            digest.addText(version.getValue());
            Path jar = Path.of(session.getLocalRepository().getBasedir())
                    .resolve(group.getValue().replace('.', '/'))
                    .resolve(PROCESSOR)
                    .resolve(version.getValue())
                    .resolve(PROCESSOR + "-" + version.getValue() + ".jar");
            if (Files.isRegularFile(jar)) {
                digest.addJar(jar);
            }
        }
    }
}
