import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Snippet {
    public static void main(String[] args) throws Exception {
        // Restricted headers must be allowed before the first client is made.
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "connection,expect,host,upgrade");

        HttpRequest request = HttpRequest.newBuilder(URI.create("https://api.example.com/headers"))
                .header("TE", "trailers, deflate;q=0.5")
                .header("Connection", "TE, close")
                .header("Keep-Alive", "timeout=5, max=100")
                .build();

        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.body());
    }
}
