import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String body = """
            --X3\r
            Content-Disposition: form-data; name="crlf"\r
            \r
            a\r
            b\r
            \r
            --X3\r
            Content-Disposition: form-data; name="lf"\r
            \r
            a
            b
            \r
            --X3\r
            Content-Disposition: form-data; name="cr"; filename="cr.txt"\r
            Content-Type: text/plain\r
            \r
            a\rb\r\r
            --X3\r
            Content-Disposition: form-data; name="empty"\r
            \r
            \r
            --X3\r
            Content-Disposition: form-data; name="dashes"\r
            \r
            --X3x\r
            --\r
            --X3--\r
            """;

        HttpRequest request = HttpRequest.newBuilder(URI.create("https://api.example.com/upload"))
                .header("Content-Type", "multipart/form-data; boundary=X3")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();

        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.body());
    }
}
