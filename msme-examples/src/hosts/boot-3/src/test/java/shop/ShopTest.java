package shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ShopTest {

    static final String GOOD = """
            {"id":"A-1","program":"go-online","partner":"shopee","submittedOn":"2019-05-20","consent":true,
             "msme":{"name":"Batik Contoh","nib":"1234567890123","kbli":"14111","region":"34.71","annualSales":250000000}}""";

    static final String BAD = GOOD.replace("1234567890123", "12345");

    @Value("${local.server.port}")
    private int port;

    private HttpResponse<String> post(String record, String language) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/enrolments"))
                .header("Content-Type", "application/json")
                .header("Accept-Language", language)
                .POST(BodyPublishers.ofString(record));
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }

    @Test
    void answersAnAcceptedRecordWithItsVerdict() throws Exception {
        var answer = post(GOOD, "en");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(answer.body())
                .startsWith("{\"id\":\"A-1\",\"accepted\":true,\"scale\":\"MICRO\",\"region\":\"34.71\"");
    }

    @Test
    void answersARejectedRecordWithAProblemInTheLanguageOfTheRequest() throws Exception {
        var answer = post(BAD, "en");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body())
                .contains("\"code\":\"nib.format\"", "\"pointer\":\"/msme/nib\"", "A NIB has 13 digits")
                .doesNotContain("12345");
        assertThat(post(BAD, "id").body()).contains("NIB terdiri");
    }

    @Test
    void answersWhatIsNoRecordWithAProblem() throws Exception {
        var answer = post("{\"id\":", "en");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("\"code\":\"json.syntax\"");
    }
}
