package io.feishuapi.maven;

import io.feishuapi.spec.catalog.PageFolder;
import io.feishuapi.spec.catalog.PageSource;
import io.feishuapi.spec.catalog.packing.ModelFolder;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Packs the pages of a jar of pages: reads what lies below {@code META-INF/feishu-api/pages} and lays the models beside it, so that
 * compilations that use the jar need not read its pages.
 */
@Mojo(name = "pack-pages", defaultPhase = LifecyclePhase.PROCESS_CLASSES, threadSafe = true)
public final class PackPagesMojo extends AbstractMojo {

    /** What becomes the jar, with pages as the jar will have them. */
    @Parameter(defaultValue = "${project.build.outputDirectory}", required = true)
    @SuppressWarnings("NullAway.Init") // set by Maven
    private File classes;

    @Override
    public void execute() throws MojoExecutionException {
        Path place = classes.toPath().resolve(PagesDigest.PACKED);
        Path folder = place.resolve(PagesDigest.PAGES);
        try {
            List<PageSource> pages = Files.isDirectory(folder) ? PageFolder.list(folder) : List.of();
            if (pages.isEmpty()) {
                getLog().warn("No pages of Feishu's APIs below " + folder + ": nothing is packed.");
                return;
            }
            ModelFolder.Result result = ModelFolder.of(place)
                    .pack(
                            pages,
                            page -> page.diagnostics()
                                    .forEach(diagnostic -> getLog().warn(diagnostic.render(page.page()))));
            getLog().info("Packed pages of Feishu's APIs: " + result.packed() + " read, " + result.kept()
                    + " there already.");
        } catch (IOException failed) {
            throw new MojoExecutionException("cannot pack the pages of Feishu's APIs: " + failed.getMessage(), failed);
        }
    }
}
