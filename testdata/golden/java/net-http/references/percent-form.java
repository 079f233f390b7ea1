import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String tenant = System.getenv("TENANT");
        String tenantEncoded = java.net.URLEncoder.encode(tenant, java.nio.charset.StandardCharsets.UTF_8).replace("+", "%20");
        String user = System.getenv("USER_VALUE");
        String userEncoded = java.net.URLEncoder.encode(user, java.nio.charset.StandardCharsets.UTF_8).replace("+", "%20");
        String apiPasswordEncoded = java.net.URLEncoder.encode(System.getenv("API_PASSWORD"), java.nio.charset.StandardCharsets.UTF_8).replace("+", "%20");

        String body = "grant_type=password&username=" + userEncoded + "&password=" + apiPasswordEncoded;

        HttpRequest request = HttpRequest.newBuilder(URI.create("https://login.example.com/token?tenant=" + tenantEncoded))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();

        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.body());
    }
}
