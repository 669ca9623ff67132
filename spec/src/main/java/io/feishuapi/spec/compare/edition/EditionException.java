package io.feishuapi.spec.compare.edition;

/** An edition cannot be had; the message has a stable id, says what is wrong and what to do. */
public final class EditionException extends Exception {

    private static final long serialVersionUID = 1L;

    private EditionException(String message) {
        super(message);
    }

    private EditionException(String message, Throwable cause) {
        super(message, cause);
    }

    static EditionException notFound(String edition) {
        return new EditionException("[DIFF-902] There is no file or folder \"" + edition
                + "\". Give a page, a folder of pages, or REVISION:FOLDER of a git repository.");
    }

    static EditionException unreadable(String edition, Throwable cause) {
        return new EditionException(
                "[DIFF-903] \"" + edition + "\" cannot be read: " + cause.getMessage() + ". Check its permissions.",
                cause);
    }

    static EditionException withoutPages(String edition) {
        return new EditionException("[DIFF-917] \"" + edition
                + "\" holds no page, so every API would seem to have come or gone. Give a folder with *.md files.");
    }

    static EditionException gitMissing(Throwable cause) {
        return new EditionException(
                "[DIFF-904] The git command cannot be started: " + cause.getMessage()
                        + ". Install git and put it on the PATH, or give folders instead of revisions.",
                cause);
    }

    static EditionException notARepository(String edition, String reason) {
        return new EditionException("[DIFF-905] \"" + edition + "\" names a git revision, but git finds no repository: "
                + reason + ". Run it inside the repository.");
    }

    static EditionException noSuchRevision(String revision) {
        return new EditionException("[DIFF-906] There is no git revision \"" + revision
                + "\". Give a commit, branch or tag; a shallow clone may need a fetch first.");
    }

    static EditionException notInRevision(String path, String revision) {
        return new EditionException("[DIFF-907] There is no \"" + path + "\" in the git revision \"" + revision
                + "\". Give a path relative to the current folder, as it was in that revision.");
    }

    static EditionException gitFailed(String reason) {
        return new EditionException("[DIFF-908] git failed: " + reason + ". Check the repository with git fsck.");
    }
}
