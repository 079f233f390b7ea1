import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String body = """
            --H1\r
            Content-Disposition: form-data; name="a'$(touch snipgen-canary)`touch snipgen-canary`"\r
            \r
            '; touch snipgen-canary; '\r
            --H1\r
            Content-Disposition: form-data; name="b${x}"; filename="'; touch snipgen-canary; '.txt"\r
            Content-Type: text/plain; x='$(touch snipgen-canary)'\r
            \r
            $(touch snipgen-canary)
            `touch snipgen-canary`
            \r
            --H1\r
            Content-Disposition: form-data; name="c;type=text/html"; filename="../../snipgen-canary"\r
            Content-Type: application/octet-stream\r
            \r
            @snipgen-canary\r
            --H1\r
            Content-Disposition: form-data; name="d"; filename="{${touch('snipgen-canary')}}"\r
            Content-Type: text/plain\r
            \r
            <snipgen-canary;type=x\r
            --H1--\r
            """;

        HttpRequest request = HttpRequest.newBuilder(URI.create("https://api.example.com/upload"))
                .header("Content-Type", "multipart/form-data; boundary=H1")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();

        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.body());
    }
}
