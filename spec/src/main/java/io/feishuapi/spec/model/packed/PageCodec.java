package io.feishuapi.spec.model.packed;

import io.feishuapi.spec.model.ApiKind;
import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.model.AppType;
import io.feishuapi.spec.model.ErrorCode;
import io.feishuapi.spec.model.Notice;
import io.feishuapi.spec.model.Platform;
import io.feishuapi.spec.model.Sample;
import io.feishuapi.spec.model.Support;
import io.feishuapi.spec.model.UnmatchedText;
import io.feishuapi.spec.model.diagnostic.Diagnostic;
import io.feishuapi.spec.model.diagnostic.DiagnosticId;
import java.io.IOException;
import java.util.List;

/** Whole models. */
final class PageCodec {

    private PageCodec() {}

    static byte[] write(ApiPage page) {
        PackedOutput out = new PackedOutput();
        out.text(page.page());
        out.text(page.name());
        out.constant(page.kind());
        out.textOrNull(page.owner());
        out.textOrNull(page.title());
        out.textOrNull(page.summary());
        out.textOrNull(page.sourceUrl());
        out.textOrNull(page.updated());
        out.texts(page.keywords());
        FieldCodec.writeDeprecation(page.deprecated(), out);
        out.texts(page.authScopes());
        writeSupport(page.support(), out);
        FieldCodec.writeFields(page.input(), out);
        FieldCodec.writeFields(page.output(), out);
        FieldCodec.writeFields(page.failure(), out);
        RuleCodec.writeCrossRules(page.rules(), out);
        writeErrors(page.errors(), out);
        writeNotices(page.notices(), out);
        writeSamples(page.samples(), out);
        writeUnmatched(page.unmatched(), out);
        writeDiagnostics(page.diagnostics(), out);
        return out.toByteArray();
    }

    static ApiPage read(byte[] bytes) throws IOException {
        PackedInput in = new PackedInput(bytes);
        ApiPage page = new ApiPage(
                in.text(),
                in.text(),
                in.constant(ApiKind.values()),
                in.textOrNull(),
                in.textOrNull(),
                in.textOrNull(),
                in.textOrNull(),
                in.textOrNull(),
                in.texts(),
                FieldCodec.readDeprecation(in),
                in.texts(),
                readSupport(in),
                FieldCodec.readFields(in),
                FieldCodec.readFields(in),
                FieldCodec.readFields(in),
                RuleCodec.readCrossRules(in),
                readErrors(in),
                readNotices(in),
                readSamples(in),
                readUnmatched(in),
                readDiagnostics(in));
        in.end();
        return page;
    }

    private static void writeSupport(List<Support> support, PackedOutput out) {
        out.number(support.size());
        for (Support each : support) {
            out.constant(each.app());
            out.constant(each.platform());
            out.truth(each.supported());
            out.textOrNull(each.since());
            out.truth(each.position() != null);
            if (each.position() != null) {
                FieldCodec.writePosition(each.position(), out);
            }
        }
    }

    private static List<Support> readSupport(PackedInput in) throws IOException {
        Support[] support = new Support[in.count()];
        for (int index = 0; index < support.length; index++) {
            support[index] = new Support(
                    in.constant(AppType.values()),
                    in.constant(Platform.values()),
                    in.truth(),
                    in.textOrNull(),
                    in.truth() ? FieldCodec.readPosition(in) : null);
        }
        return List.of(support);
    }

    private static void writeErrors(List<ErrorCode> errors, PackedOutput out) {
        out.number(errors.size());
        for (ErrorCode error : errors) {
            out.text(error.code());
            out.text(error.text());
            out.textOrNull(error.advice());
        }
    }

    private static List<ErrorCode> readErrors(PackedInput in) throws IOException {
        ErrorCode[] errors = new ErrorCode[in.count()];
        for (int index = 0; index < errors.length; index++) {
            errors[index] = new ErrorCode(in.text(), in.text(), in.textOrNull());
        }
        return List.of(errors);
    }

    private static void writeNotices(List<Notice> notices, PackedOutput out) {
        out.number(notices.size());
        for (Notice notice : notices) {
            out.text(notice.text());
            FieldCodec.writePosition(notice.position(), out);
        }
    }

    private static List<Notice> readNotices(PackedInput in) throws IOException {
        Notice[] notices = new Notice[in.count()];
        for (int index = 0; index < notices.length; index++) {
            notices[index] = new Notice(in.text(), FieldCodec.readPosition(in));
        }
        return List.of(notices);
    }

    private static void writeSamples(List<Sample> samples, PackedOutput out) {
        out.number(samples.size());
        for (Sample sample : samples) {
            out.text(sample.language());
            out.constant(sample.role());
            out.text(sample.text());
            out.textOrNull(sample.json());
            FieldCodec.writePosition(sample.position(), out);
        }
    }

    private static List<Sample> readSamples(PackedInput in) throws IOException {
        Sample[] samples = new Sample[in.count()];
        for (int index = 0; index < samples.length; index++) {
            samples[index] = new Sample(
                    in.text(),
                    in.constant(Sample.Role.values()),
                    in.text(),
                    in.textOrNull(),
                    FieldCodec.readPosition(in));
        }
        return List.of(samples);
    }

    private static void writeUnmatched(List<UnmatchedText> texts, PackedOutput out) {
        out.number(texts.size());
        for (UnmatchedText text : texts) {
            out.textOrNull(text.path());
            out.text(text.text());
            FieldCodec.writePosition(text.position(), out);
        }
    }

    private static List<UnmatchedText> readUnmatched(PackedInput in) throws IOException {
        UnmatchedText[] texts = new UnmatchedText[in.count()];
        for (int index = 0; index < texts.length; index++) {
            texts[index] = new UnmatchedText(in.textOrNull(), in.text(), FieldCodec.readPosition(in));
        }
        return List.of(texts);
    }

    private static void writeDiagnostics(List<Diagnostic> diagnostics, PackedOutput out) {
        out.number(diagnostics.size());
        for (Diagnostic diagnostic : diagnostics) {
            out.constant(diagnostic.id());
            out.text(diagnostic.message());
            FieldCodec.writePosition(diagnostic.position(), out);
            out.textOrNull(diagnostic.file());
        }
    }

    private static List<Diagnostic> readDiagnostics(PackedInput in) throws IOException {
        Diagnostic[] diagnostics = new Diagnostic[in.count()];
        for (int index = 0; index < diagnostics.length; index++) {
            diagnostics[index] = new Diagnostic(
                    in.constant(DiagnosticId.values()), in.text(), FieldCodec.readPosition(in), in.textOrNull());
        }
        return List.of(diagnostics);
    }
}
