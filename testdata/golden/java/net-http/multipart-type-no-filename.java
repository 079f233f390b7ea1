import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String body = """
            --X2\r
            Content-Disposition: form-data; name="meta"\r
            Content-Type: application/json; charset=utf-8\r
            \r
            {"a": 1.0}\r
            --X2\r
            Content-Disposition: form-data; name="note"\r
            Content-Type: text/plain\r
            \r
            \u00fc\r
            --X2--\r
            """;

        HttpRequest request = HttpRequest.newBuilder(URI.create("https://api.example.com/upload"))
                .header("Content-Type", "multipart/form-data; boundary=X2")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();

        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.body());
    }
}
