package io.feishuapi.cli;

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
        usage.headerHeading("NAME%n  " + command.getCommandSpec().qualifiedName(" ") + " - ");
        usage.synopsisHeading(GAP + "SYNOPSIS%n  ");
        usage.descriptionHeading(GAP + "DESCRIPTION%n");
        usage.parameterListHeading(GAP + "ARGUMENTS%n");
        usage.optionListHeading(GAP + "OPTIONS%n");
        usage.commandListHeading(GAP + "COMMANDS%n");
        if (!usage.exitCodeList().isEmpty()) {
            usage.exitCodeListHeading(GAP + "EXIT STATUSES%n");
        }
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
}
