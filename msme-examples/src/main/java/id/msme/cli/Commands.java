package id.msme.cli;

import id.msme.console.Console;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands, each with the console it prints to. */
final class Commands implements IFactory {

    private static final Map<Class<?>, Function<Console, Object>> MAKERS = Map.ofEntries(
            Map.entry(ValidateCommand.class, ValidateCommand::new),
            Map.entry(AssessCommand.class, AssessCommand::new),
            Map.entry(ExplainCommand.class, ExplainCommand::new),
            Map.entry(CohortCommand.class, CohortCommand::new),
            Map.entry(ProgressCommand.class, ProgressCommand::new),
            Map.entry(BackTestCommand.class, BackTestCommand::new),
            Map.entry(ProgramsCommand.class, ProgramsCommand::new),
            Map.entry(LintCommand.class, LintCommand::new),
            Map.entry(CompareCommand.class, CompareCommand::new),
            Map.entry(PopulationCommand.class, PopulationCommand::new),
            Map.entry(UpliftCommand.class, UpliftCommand::new),
            Map.entry(TemplateCommand.class, TemplateCommand::new),
            Map.entry(GenerateCommand.class, GenerateCommand::new),
            Map.entry(ShellCommand.class, ShellCommand::new));

    private final Console console;

    Commands(Console console) {
        this.console = console;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        Function<Console, Object> maker = MAKERS.get(type);
        return maker == null ? CommandLine.defaultFactory().create(type) : type.cast(maker.apply(console));
    }
}
