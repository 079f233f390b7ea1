import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String key = System.getenv("KEY");
        String plain = System.getenv("PLAIN");

        String body = "{\"" + key.replace("\\", "\\\\").replace("\"", "\\\"") + "\": 1, \"b\": \"" + plain.replace("\\", "\\\\").replace("\"", "\\\"") + "\"}";

        HttpRequest request = HttpRequest.newBuilder(URI.create("https://api.example.com/orders"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();

        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.body());
    }
}
