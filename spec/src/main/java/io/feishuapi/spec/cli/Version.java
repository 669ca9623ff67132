package io.feishuapi.spec.cli;

import picocli.CommandLine.IVersionProvider;

/** Tells the version that the jar's manifest names. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {"feishu-api " + (version == null ? "(not packed)" : version)};
    }
}
