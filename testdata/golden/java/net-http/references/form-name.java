import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String field = System.getenv("FIELD");
        String plain = System.getenv("PLAIN");

        String body = URLEncoder.encode(field, StandardCharsets.UTF_8) + "=1&b=" + URLEncoder.encode(plain, StandardCharsets.UTF_8);

        HttpRequest request = HttpRequest.newBuilder(URI.create("https://login.example.com/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();

        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.body());
    }
}
