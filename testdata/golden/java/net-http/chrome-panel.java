import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

public class Snippet {
    public static void main(String[] args) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("https://reqbin.com/echo/get/json"))
                .header("accept", "*/*")
                .header("accept-encoding", "gzip, deflate, br, zstd")
                .header("if-modified-since", "Fri, 02 Jan 2026 10:30:00 GMT")
                .header("referer", "https://www.example.com/page?x=1")
                .build();

        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        InputStream content = response.body();
        if (response.headers().firstValue("Content-Encoding").orElse("").equals("gzip")) {
            content = new GZIPInputStream(content);
        }
        System.out.println(new String(content.readAllBytes(), StandardCharsets.UTF_8));
    }
}
