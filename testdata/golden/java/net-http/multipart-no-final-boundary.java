import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String body = """
            --X9\r
            Content-Disposition: form-data; name="a"\r
            \r
            1\r
            --X9\r
            Content-Disposition: form-data; name="b"; filename="b.txt"\r
            Content-Type: text/plain\r
            \r
            2\r
            """;

        HttpRequest request = HttpRequest.newBuilder(URI.create("https://api.example.com/upload"))
                .header("Content-Type", "multipart/form-data; boundary=X9")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();

        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.body());
    }
}
