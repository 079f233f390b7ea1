import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String body = """
            --X6\r
            Content-Disposition: form-data; name="a%22b%22"\r
            \r
            1\r
            --X6\r
            Content-Disposition: form-data; name="c%0D%0Ad"; filename="e%22f%22.txt"\r
            Content-Type: text/plain\r
            \r
            2\r
            --X6\r
            Content-Disposition: form-data; name="g\\"h"; filename="C:\\\\dir\\\\i'j;k.txt"\r
            Content-Type: text/plain\r
            \r
            3\r
            --X6\r
            Content-Disposition: form-data; name=token\r
            \r
            4\r
            --X6--\r
            """;

        HttpRequest request = HttpRequest.newBuilder(URI.create("https://api.example.com/upload"))
                .header("Content-Type", "multipart/form-data; boundary=X6")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();

        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.body());
    }
}
