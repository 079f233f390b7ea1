import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String body = """
            --X7\r
            content-disposition: form-data; name="file"; filename=""\r
            content-type: application/octet-stream\r
            \r
            \r
            --X7\r
            Content-Disposition: form-data; name="b64"; filename="x.bin"\r
            Content-Transfer-Encoding: base64\r
            Content-Type: application/octet-stream\r
            X-Part: 1\r
            \r
            AAEC\r
            --X7--\r
            """;

        HttpRequest request = HttpRequest.newBuilder(URI.create("https://api.example.com/upload"))
                .header("Content-Type", "multipart/form-data; boundary=X7")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();

        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.body());
    }
}
