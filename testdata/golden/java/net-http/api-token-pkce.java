import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String body = "client_id=example-spa&grant_type=authorization_code&code=SplxlOBeZQQYbYS6WxSbIA&code_verifier=dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk~.&redirect_uri=com.example.app%3A%2Foauth%2Fcallback";

        HttpRequest request = HttpRequest.newBuilder(URI.create("https://sso.example.com/realms/example/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded; charset=utf-8")
                .header("Origin", "https://app.example.com")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();

        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.body());
    }
}
