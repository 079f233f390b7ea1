import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String body = """
            {"model": "example-embed", "input": ["The quick brown fox", "", "  \\t ", "na\u00efve caf\u00e9", "a/b\\\\c"], "dimensions": 256, "encoding_format": "base64", "user": "user-1"}""";

        HttpRequest request = HttpRequest.newBuilder(URI.create("https://ai.example.com/v1/embeddings"))
                .header("x-api-key", "YOUR_API_KEY")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();

        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.body());
    }
}
