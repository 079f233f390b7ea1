import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String credentials = Base64.getEncoder().encodeToString("YOUR_CLIENT_ID:YOUR_CLIENT_SECRET".getBytes(StandardCharsets.UTF_8));
        String body = "grant_type=authorization_code&code=YOUR_CODE&redirect_uri=https%3A%2F%2Fapp.example.com%2Fcallback%3Fx%3D1&code_verifier=YOUR_VERIFIER&scope=openid%20email+profile";

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
