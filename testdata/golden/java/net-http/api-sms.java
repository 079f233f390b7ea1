import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String credentials = Base64.getEncoder().encodeToString("ACexample:YOUR_AUTH_TOKEN".getBytes(StandardCharsets.UTF_8));
        String body = "To=%2B15005550006&From=%2B15005550001&Body=Your+code+is+004217.%0AIt+ends+in+5%27+%E2%8F%B0&StatusCallback=https%3A%2F%2Fhooks.example.com%2Fsms%3Fid%3D1%26try%3D2";

        HttpRequest request = HttpRequest.newBuilder(URI.create("https://sms.example.com/2010-04-01/Accounts/ACexample/Messages.json"))
                .header("Authorization", "Basic " + credentials)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();

        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.body());
    }
}
