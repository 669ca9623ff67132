package io.feishuapi.cli;

import io.feishuapi.spec.compare.ChangeKind;
import io.feishuapi.spec.compare.ChangeSeverity;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the words of {@code --severity}, which are those of a policy file. */
final class PolicyWords {

    private PolicyWords() {}

    static final class Kind implements ITypeConverter<ChangeKind> {
        @Override
        public ChangeKind convert(String id) {
            return ChangeKind.byId(id)
                    .orElseThrow(() -> new TypeConversionException("\"" + id + "\" is not the id of a kind of change"));
        }
    }

    static final class Severity implements ITypeConverter<ChangeSeverity> {
        @Override
        public ChangeSeverity convert(String word) {
            return ChangeSeverity.byWireName(word)
                    .orElseThrow(() -> new TypeConversionException(
                            "\"" + word + "\" is not breaking, review, compatible or docs"));
        }
    }
}
