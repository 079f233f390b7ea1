import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Snippet {
    public static void main(String[] args) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("https://api.example.com/private"))
                .header("Authorization", "Digest username=\"user\", realm=\"api@example.com\", nonce=\"MDEyMzQ1\", uri=\"/private?a=1,2\", qop=auth, nc=00000001, cnonce=\"0a4f113b\", response=\"00000000000000000000000000000000\", opaque=\"\"")
                .build();

        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.body());
    }
}
