package shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Images that jlink makes of this application, and of msme-core alone. */
class ImageTest {

    private static final String RECORD = """
            {"id":"A-1","program":"go-online","partner":"shopee","submittedOn":"2019-05-20","consent":true,
             "msme":{"name":"Batik Contoh","nib":"1234567890123","kbli":"14111","region":"34.71","annualSales":250000000}}""";

    @TempDir
    private Path folder;

    private Path link(String module) {
        Path image = folder.resolve(module);
        var said = new StringWriter();
        int exit = ToolProvider.findFirst("jlink")
                .orElseThrow()
                .run(
                        new PrintWriter(said),
                        new PrintWriter(said),
                        "--module-path",
                        System.getProperty("jdk.module.path"),
                        "--add-modules",
                        module,
                        "--output",
                        image.toString());
        assertThat(exit).as(said.toString()).isZero();
        return image;
    }

    private static String run(Path image, String input, String... arguments) throws IOException {
        String[] command = new String[arguments.length + 1];
        command[0] = image.resolve("bin").resolve("java").toString();
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var in = process.getOutputStream()) {
            in.write(input.getBytes(StandardCharsets.UTF_8));
        }
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void judgesARecordWithoutAJdk() throws IOException {
        Path image = link("shop");
        assertThat(run(image, RECORD, "-m", "shop/shop.Shop").strip()).isEqualTo("accepted MICRO in 34.71");
        assertThat(run(image, "", "--list-modules").lines().map(line -> line.split("@")[0]))
                .contains("id.msme.json", "tools.jackson.core")
                .doesNotContain("java.desktop", "java.sql", "hash4j");
    }

    @Test
    void msmeCoreNeedsTheJdkAndJSpecifyAlone() throws IOException {
        assertThat(run(link("id.msme.core"), "", "--list-modules").lines().map(line -> line.split("@")[0]))
                .containsExactlyInAnyOrder("java.base", "org.jspecify", "id.msme.core");
    }
}
