import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String body = "token=YOUR_TOKEN-1.x~&token_type_hint=access_token";

        HttpRequest request = HttpRequest.newBuilder(URI.create("https://login.example.com/oauth2/introspect"))
                .header("Authorization", "Bearer YOUR_TOKEN")
                .header("Accept", "application/token-introspection+jwt")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();

        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.body());
    }
}
