package io.feishuapi.maven;

import io.feishuapi.spec.catalog.PageFolder;
import io.feishuapi.spec.catalog.PageSource;
import io.feishuapi.spec.catalog.packing.ModelFolder;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.inject.Inject;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.jspecify.annotations.Nullable;

/**
 * Makes the compile that follows notice changed pages, and read them as they were packed.
 *
 * <p>Maven's compiler plugin looks at Java sources and class files only, so a changed page leaves old generated code in place. This goal
 * remembers a digest of all pages and corrections that the processor can see: those of the given folders, of jars on the class path and
 * on the processor path. When the digest changes, it deletes the class files of the annotated interfaces; the compiler plugin then
 * finds sources without class files, and compiles. When nothing changed it does nothing.
 *
 * <p>Pages of the given folders are packed: read once, so that compilations need not read them until they change.
 *
 * <p>It also sets the property {@code feishu.places} to what {@code -Afeishu.spec} takes: the folders, the jars among the dependencies
 * that hold pages, and the place of the packed models.
 */
@Mojo(
        name = "track-pages",
        defaultPhase = LifecyclePhase.GENERATE_SOURCES,
        requiresDependencyResolution = ResolutionScope.COMPILE,
        threadSafe = true)
public final class TrackPagesMojo extends AbstractMojo {

    /** The property that names the folders, and the dependencies' jars that hold pages. */
    private static final String PLACES = "feishu.places";

    /** Folders of pages and corrections, the same as in {@code -Afeishu.spec}. */
    @Parameter(property = "feishu.spec")
    private @Nullable List<File> folders;

    /** Where the digest is remembered. */
    @Parameter(defaultValue = "${project.build.directory}/feishu-api/pages.sha256", required = true)
    @SuppressWarnings("NullAway.Init") // set by Maven
    private File state;

    /** Where the models of the folders' pages are written, below {@code models}. */
    @Parameter(defaultValue = "${project.build.directory}/feishu-api", required = true)
    @SuppressWarnings("NullAway.Init") // set by Maven
    private File packed;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    @SuppressWarnings("NullAway.Init") // set by Maven
    private MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    @SuppressWarnings("NullAway.Init") // set by Maven
    private MavenSession session;

    private final RepositorySystem repositories;

    /** Made by Maven. */
    @Inject
    public TrackPagesMojo(RepositorySystem repositories) {
        this.repositories = repositories;
    }

    @Override
    public void execute() throws MojoExecutionException {
        try {
            List<Path> dependencies = dependenciesWithPages();
            packFolders();
            publishPlaces(dependencies);
            String digest = digest(dependencies);
            Path remembered = state.toPath();
            String before = Files.exists(remembered) ? Files.readString(remembered, StandardCharsets.UTF_8) : "";
            if (digest.equals(before)) {
                return;
            }
            deleteAnnotatedClasses();
            Files.createDirectories(remembered.getParent());
            Files.writeString(remembered, digest, StandardCharsets.UTF_8);
        } catch (IOException | ArtifactResolutionException failed) {
            throw new MojoExecutionException("cannot track the pages of Feishu's APIs: " + failed.getMessage(), failed);
        }
    }

    /** What is wrong with a page is told by the compilation, at the interface that names it. */
    private void packFolders() throws IOException {
        List<PageSource> pages = new ArrayList<>();
        for (Path folder : folders()) {
            if (Files.isDirectory(folder)) {
                pages.addAll(PageFolder.list(folder));
            }
        }
        if (!pages.isEmpty()) {
            ModelFolder.of(packed.toPath()).pack(pages, page -> getLog().debug("Read " + page.page()));
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

    /** Lets the compiler plugin's configuration name all places of pages at once: javac does not look into jars for them. */
    private void publishPlaces(List<Path> dependencies) {
        List<Path> all = new ArrayList<>(folders());
        all.addAll(dependencies);
        if (!folders().isEmpty()) {
            all.add(packed.toPath());
        }
        String places = all.stream()
                .map(place -> Files.isDirectory(place.resolve(PagesDigest.PACKED))
                        ? place.resolve(PagesDigest.PACKED)
                        : place)
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
        project.getProperties().setProperty(PLACES, places);
    }

    private String digest(List<Path> dependencies) throws IOException, ArtifactResolutionException {
        PagesDigest digest = new PagesDigest();
        for (Path folder : folders()) {
            digest.addFolder(folder);
        }
        for (Path dependency : dependencies) {
            digest.addDependency(dependency);
        }
        for (Path jar : new ProcessorPath(project, repositories, session.getRepositorySession()).jars()) {
            digest.addText(jar.getFileName().toString());
            digest.addDependency(jar);
        }
        return digest.value();
    }

    private List<Path> folders() {
        return folders == null ? List.of() : folders.stream().map(File::toPath).toList();
    }

    private List<Path> dependenciesWithPages() throws IOException {
        List<Path> found = new ArrayList<>();
        for (Artifact artifact : project.getArtifacts()) {
            if (artifact.getFile() != null
                    && PagesDigest.hasPages(artifact.getFile().toPath())) {
                found.add(artifact.getFile().toPath());
            }
        }
        return found;
    }
}
