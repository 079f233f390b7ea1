import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String body = """
            http://library.example.com/api/authors/1\r
            http://library.example.com/api/authors/2?projection=short\r
            """;

        HttpRequest request = HttpRequest.newBuilder(URI.create("https://library.example.com/api/books/1/authors"))
                .header("Accept", "application/hal+json")
                .header("Content-Type", "text/uri-list")
                .header("Authorization", "Bearer YOUR_TOKEN")
                .PUT(HttpRequest.BodyPublishers.ofString(body))
                .build();

        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.body());
    }
}
