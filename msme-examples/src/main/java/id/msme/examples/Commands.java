package id.msme.examples;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands, each with the console it prints to. */
final class Commands implements IFactory {

    private final Console console;

    Commands(Console console) {
        this.console = console;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (type == ValidateCommand.class) {
            return type.cast(new ValidateCommand(console));
        }
        if (type == ProgramsCommand.class) {
            return type.cast(new ProgramsCommand(console));
        }
        if (type == AssessCommand.class) {
            return type.cast(new AssessCommand(console));
        }
        if (type == GenerateCommand.class) {
            return type.cast(new GenerateCommand(console));
        }
        if (type == CohortCommand.class) {
            return type.cast(new CohortCommand(console));
        }
        return CommandLine.defaultFactory().create(type);
    }
}
