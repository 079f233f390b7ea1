import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String body = """
            --X5\r
            Content-Disposition: form-data; name="gr\u00f6\u00dfe"\r
            \r
            \u00e9\r
            --X5\r
            Content-Disposition: form-data; name="datei"; filename="stra\u00dfe \u65e5\u672c.txt"\r
            Content-Type: text/plain\r
            \r
            x\r
            --X5\r
            Content-Disposition: form-data; name="star"; filename="naive.txt"; filename*=UTF-8''na%C3%AFve.txt\r
            Content-Type: text/plain\r
            \r
            y\r
            --X5--\r
            """;

        HttpRequest request = HttpRequest.newBuilder(URI.create("https://api.example.com/upload"))
                .header("Content-Type", "multipart/form-data; boundary=X5")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();

        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.body());
    }
}
