import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String body = """
            [{"op":"test","path":"/a~1b/c~0d","value":1.0},{"op":"replace","path":"/tags/-","value":null},{"op":"remove","path":""},{"op":"move","from":"/x","path":"/y"}]""";

        HttpRequest request = HttpRequest.newBuilder(URI.create("https://api.example.com/documents/7"))
                .header("Content-Type", "application/json-patch+json")
                .header("If-Match", "\"3\"")
                .method("PATCH", HttpRequest.BodyPublishers.ofString(body))
                .build();

        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.body());
    }
}
