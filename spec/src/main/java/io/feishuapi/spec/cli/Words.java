package io.feishuapi.spec.cli;

import io.feishuapi.spec.diff.ChangeKind;
import io.feishuapi.spec.diff.ChangeSeverity;
import io.feishuapi.spec.diff.policy.FailOn;
import io.feishuapi.spec.diff.report.ReportFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the words of options: lower case, as help and reports write them. */
final class Words {

    private Words() {}

    static final class OfReportFormat implements ITypeConverter<ReportFormat> {
        @Override
        public ReportFormat convert(String word) {
            return constant(word, List.of(ReportFormat.values()));
        }
    }

    static final class OfFailOn implements ITypeConverter<FailOn> {
        @Override
        public FailOn convert(String word) {
            return constant(word, List.of(FailOn.values()));
        }
    }

    static final class OfChangeSeverity implements ITypeConverter<ChangeSeverity> {
        @Override
        public ChangeSeverity convert(String word) {
            return constant(word, List.of(ChangeSeverity.values()));
        }
    }

    static final class OfChangeKind implements ITypeConverter<ChangeKind> {
        @Override
        public ChangeKind convert(String id) {
            return ChangeKind.byId(id)
                    .orElseThrow(() -> new TypeConversionException("\"" + id + "\" is not the id of a kind of change"));
        }
    }

    private static <E extends Enum<E>> E constant(String word, List<E> constants) {
        return constants.stream()
                .filter(constant -> word(constant).equals(word))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("\"" + word + "\" is none of "
                        + constants.stream().map(Words::word).collect(Collectors.joining(", "))));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
