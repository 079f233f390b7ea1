import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String body = """
            {"slash":"a\\/b","ascii":"\\u0041\\u0022\\u005c\\u0027","controls":"\\b\\f\\n\\r\\t\\u0000\\u001f\\u007f","html":"\\u003c\\u003e\\u0026"}""";

        HttpRequest request = HttpRequest.newBuilder(URI.create("https://api.example.com/echo"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();

        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.body());
    }
}
