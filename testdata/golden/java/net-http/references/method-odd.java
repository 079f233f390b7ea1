import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String name = System.getenv("NAME");

        HttpRequest request = HttpRequest.newBuilder(URI.create("https://api.example.com/" + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20")))
                .header("X-Same", name)
                .method("purge", HttpRequest.BodyPublishers.noBody())
                .build();

        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.body());
    }
}
