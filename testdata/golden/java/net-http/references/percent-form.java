import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String tenant = System.getenv("TENANT");
        String user = System.getenv("USER_VALUE");

        String body = "grant_type=password&username=" + URLEncoder.encode(user, StandardCharsets.UTF_8).replace("+", "%20") + "&password=" + URLEncoder.encode(System.getenv("API_PASSWORD"), StandardCharsets.UTF_8).replace("+", "%20");

        HttpRequest request = HttpRequest.newBuilder(URI.create("https://login.example.com/token?tenant=" + URLEncoder.encode(tenant, StandardCharsets.UTF_8).replace("+", "%20")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();

        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.body());
    }
}
