import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String credentials = Base64.getEncoder().encodeToString("elastic:YOUR_PASSWORD".getBytes(StandardCharsets.UTF_8));
        String body = """
            {"query":{"range":{"@timestamp":{"lt":"2025-12-01T00:00:00.000Z"}}},"max_docs":10000}""";

        HttpRequest request = HttpRequest.newBuilder(URI.create("https://search.example.com:9200/logs-2025.*,-logs-2025.12/_query?conflicts=proceed&wait_for_completion=false"))
                .header("Authorization", "Basic " + credentials)
                .header("Content-Type", "application/json")
                .method("DELETE", HttpRequest.BodyPublishers.ofString(body))
                .build();

        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.body());
    }
}
