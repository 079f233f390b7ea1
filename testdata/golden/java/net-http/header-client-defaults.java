import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Snippet {
    public static void main(String[] args) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("https://api.example.com/headers"))
                .header("User-Agent", "curl/8.0 (snippet; \"quoted\")")
                .header("Accept", "application/xml, */*;q=0.1")
                .header("Accept-Language", "de-DE, en;q=0.5")
                .header("Cache-Control", "no-store")
                .header("Pragma", "no-cache")
                .build();

        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.body());
    }
}
