import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String query = System.getenv("QUERY");

        HttpRequest request = HttpRequest.newBuilder(URI.create("https://api.example.com/search?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8).replace("+", "%20") + "&limit=10&from=" + URLEncoder.encode(System.getenv("FROM_DATE"), StandardCharsets.UTF_8).replace("+", "%20")))
                .build();

        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.body());
    }
}
