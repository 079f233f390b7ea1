import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

public class Snippet {
    public static void main(String[] args) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("https://api.example.com/headers"))
                .header("Accept-Encoding", "gzip, deflate, br")
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
