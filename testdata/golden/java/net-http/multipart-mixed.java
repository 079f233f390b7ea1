import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String body = """
            --M1\r
            Content-Type: application/http\r
            Content-ID: 1\r
            \r
            GET /items/1 HTTP/1.1\r
            \r
            \r
            --M1\r
            Content-Type: application/http\r
            Content-ID: 2\r
            \r
            DELETE /items/2 HTTP/1.1\r
            \r
            \r
            --M1--\r
            """;

        HttpRequest request = HttpRequest.newBuilder(URI.create("https://api.example.com/upload"))
                .header("Content-Type", "multipart/mixed; boundary=M1")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();

        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.body());
    }
}
