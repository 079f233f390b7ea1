import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String body = """
            --X7\r
            Content-Disposition: form-data; name="a"; filename="a.csv"\r
            Content-Type: text/csv\r
            \r
            x,y\r
            1,2\r
            \r
            --X7\r
            Content-Disposition: form-data; name="b"; filename="b.txt"\r
            Content-Type: text/plain; charset=utf-8\r
            \r
            \u00e9 and "quotes"\r
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
