import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String body = """
            --X1\r
            Content-Disposition: form-data; name="tag"\r
            \r
            a\r
            --X1\r
            Content-Disposition: form-data; name="files[]"; filename="a.txt"\r
            Content-Type: text/plain\r
            \r
            A\r
            --X1\r
            Content-Disposition: form-data; name="tag"\r
            \r
            b\r
            --X1\r
            Content-Disposition: form-data; name="files[]"; filename="b.txt"\r
            Content-Type: text/plain\r
            \r
            B\r
            --X1--\r
            """;

        HttpRequest request = HttpRequest.newBuilder(URI.create("https://api.example.com/upload"))
                .header("Content-Type", "multipart/form-data; boundary=X1")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();

        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.body());
    }
}
