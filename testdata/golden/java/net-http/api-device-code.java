import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String body = "grant_type=urn:ietf:params:oauth:grant-type:device_code&device_code=YOUR_DEVICE-CODE_1&client_id=1406020730.apps.example.com";

        HttpRequest request = HttpRequest.newBuilder(URI.create("https://login.example.com/oauth2/v1/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "*/*")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();

        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.body());
    }
}
