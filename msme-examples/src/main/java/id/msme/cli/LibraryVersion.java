package id.msme.cli;

import id.msme.json.Library;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class LibraryVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"msme " + Library.version()};
    }
}
