import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String query = System.getenv("QUERY");
        String queryEncoded = java.net.URLEncoder.encode(query, java.nio.charset.StandardCharsets.UTF_8).replace("+", "%20");
        String fromDateEncoded = java.net.URLEncoder.encode(System.getenv("FROM_DATE"), java.nio.charset.StandardCharsets.UTF_8).replace("+", "%20");

        HttpRequest request = HttpRequest.newBuilder(URI.create("https://api.example.com/search?q=" + queryEncoded + "&from=" + fromDateEncoded))
                .header("X-Same", query)
                .build();

        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.body());
    }
}
