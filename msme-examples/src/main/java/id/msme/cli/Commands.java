package id.msme.cli;

import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands, each with the console it prints to. */
final class Commands implements IFactory {

    private static final Map<Class<?>, Function<Console, Object>> MAKERS = Map.of(
            ValidateCommand.class, ValidateCommand::new,
            AssessCommand.class, AssessCommand::new,
            ExplainCommand.class, ExplainCommand::new,
            CohortCommand.class, CohortCommand::new,
            ProgressCommand.class, ProgressCommand::new,
            BackTestCommand.class, BackTestCommand::new,
            ProgramsCommand.class, ProgramsCommand::new,
            PopulationCommand.class, PopulationCommand::new,
            GenerateCommand.class, GenerateCommand::new,
            ShellCommand.class, ignored -> new ShellCommand());

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
