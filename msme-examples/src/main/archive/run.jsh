// The run whose classes msme.jsa keeps: the prompt opens, and a command judges the sample and ends the JVM.
id.msme.cli.Msme.main(new String[] {"validate", "--as-of", "2026-11-01", "src/main/samples/enrolments.jsonl"})
