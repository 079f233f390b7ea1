import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String name = System.getenv("NAME");
        String plain = System.getenv("PLAIN");

        HttpRequest request = HttpRequest.newBuilder(URI.create("https://api.example.com/a/../" + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20") + "/%7e?a=" + URLEncoder.encode(plain, StandardCharsets.UTF_8).replace("+", "%20") + "&&b"))
                .build();

        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.body());
    }
}
