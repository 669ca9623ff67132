package io.feishuapi.spec.model.description;

import io.feishuapi.spec.model.diagnostic.Diagnostic;
import io.feishuapi.spec.model.diagnostic.DiagnosticId;
import io.feishuapi.spec.text.Position;

/** A problem of a page. */
public final class DiagnosticShape extends Shape<Diagnostic> {

    public static final DiagnosticShape DIAGNOSTIC = new DiagnosticShape();

    public static final Component<Diagnostic, DiagnosticId> ID = Component.of("id", DiagnosticIdForm.ID);
    public static final Component<Diagnostic, String> MESSAGE = Component.of("message", TextForm.TEXT);
    public static final Component<Diagnostic, Position> POSITION = Component.of("line", PositionForm.LINE_AND_COLUMN);
    public static final Component<Diagnostic, String> FILE =
            Component.<Diagnostic, String>of("file", TextForm.TEXT).notPrinted("pages are printed without corrections");

    private DiagnosticShape() {}

    @Override
    public Diagnostic blank() {
        return new Diagnostic(DiagnosticId.PAGE_EMPTY, "", Position.START);
    }

    @Override
    protected <E extends Exception> Diagnostic map(Diagnostic given, ComponentVisitor<Diagnostic, E> visitor) throws E {
        return new Diagnostic(
                visitor.required(ID, given.id()),
                visitor.required(MESSAGE, given.message()),
                visitor.required(POSITION, given.position()),
                visitor.optional(FILE, given.file()));
    }
}
