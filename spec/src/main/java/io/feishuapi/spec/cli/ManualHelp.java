package io.feishuapi.spec.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Gives the help of all commands the parts of a manual page: name, synopsis, description, options, exit statuses, examples. */
final class ManualHelp {

    private static final String GAP = "%n";

    private ManualHelp() {}

    /** Sets the headings of a command and its sub-commands, where they have something to stand above. */
    static void apply(CommandLine command) {
        UsageMessageSpec usage = command.getCommandSpec().usageMessage();
        usage.headerHeading("NAME%n");
        usage.header("  " + command.getCommandSpec().qualifiedName(" ") + " - " + firstSentence(usage.description()));
        usage.synopsisHeading(GAP + "SYNOPSIS%n  ");
        usage.descriptionHeading(GAP + "DESCRIPTION%n");
        usage.parameterListHeading(GAP + "ARGUMENTS%n");
        usage.optionListHeading(GAP + "OPTIONS%n");
        usage.commandListHeading(GAP + "COMMANDS%n");
        usage.exitCodeListHeading(GAP + "EXIT STATUSES%n");
        if (usage.footer().length > 0) {
            usage.footerHeading(GAP + "EXAMPLES%n");
            List<String> examples = new ArrayList<>();
            for (String example : usage.footer()) {
                examples.add("  " + example.strip());
            }
            usage.footer(examples.toArray(new String[0]));
        }
        command.getSubcommands().values().forEach(ManualHelp::apply);
    }

    private static String firstSentence(String... description) {
        if (description.length == 0) {
            return "";
        }
        int end = description[0].indexOf(". ");
        String sentence = end < 0 ? description[0] : description[0].substring(0, end);
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }
}
