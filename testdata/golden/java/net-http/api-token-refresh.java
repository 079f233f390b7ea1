import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String credentials = Base64.getEncoder().encodeToString("client%3Aexample:YOUR%20CLIENT%20SECRET".getBytes(StandardCharsets.UTF_8));
        String body = "grant_type=refresh_token&refresh_token=1%2F%2F0YOUR_REFRESH_TOKEN-_x&scope=openid%20profile%20email";

        HttpRequest request = HttpRequest.newBuilder(URI.create("https://login.example.com/oauth2/token"))
                .header("Authorization", "Basic " + credentials)
                .header("Accept", "application/json")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();

        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.body());
    }
}
