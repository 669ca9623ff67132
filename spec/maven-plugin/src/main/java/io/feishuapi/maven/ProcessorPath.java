package io.feishuapi.maven;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.jspecify.annotations.Nullable;

/**
 * The jars that a project names as annotation processors. They stand in the compiler plugin's configuration, which Maven does not
 * resolve for other plugins.
 *
 * @param project the project
 * @param repositories finds and downloads artifacts
 * @param session the current build's session
 */
record ProcessorPath(MavenProject project, RepositorySystem repositories, RepositorySystemSession session) {

    private static final String COMPILER_PLUGIN = "org.apache.maven.plugins:maven-compiler-plugin";

    /**
     * The jars in the order of the configuration; those without a version of their own are left out.
     *
     * @throws ArtifactResolutionException when one is nowhere, as the compiler plugin would tell a moment later
     */
    List<Path> jars() throws ArtifactResolutionException {
        List<Path> jars = new ArrayList<>();
        for (DefaultArtifact artifact : artifacts()) {
            ArtifactRequest request = new ArtifactRequest(artifact, project.getRemoteProjectRepositories(), null);
            jars.add(repositories
                    .resolveArtifact(session, request)
                    .getArtifact()
                    .getFile()
                    .toPath());
        }
        return jars;
    }

    private List<DefaultArtifact> artifacts() {
        List<DefaultArtifact> artifacts = new ArrayList<>();
        Plugin compiler = project.getPlugin(COMPILER_PLUGIN);
        if (compiler != null && compiler.getConfiguration() instanceof Xpp3Dom configuration) {
            Xpp3Dom paths = configuration.getChild("annotationProcessorPaths");
            for (Xpp3Dom path : paths == null ? new Xpp3Dom[0] : paths.getChildren()) {
                String group = text(path, "groupId");
                String name = text(path, "artifactId");
                String version = text(path, "version");
                if (group != null && name != null && version != null) {
                    artifacts.add(new DefaultArtifact(group, name, text(path, "classifier"), "jar", version));
                }
            }
        }
        return artifacts;
    }

    private static @Nullable String text(Xpp3Dom path, String name) {
        Xpp3Dom child = path.getChild(name);
        return child == null ? null : child.getValue();
    }
}
