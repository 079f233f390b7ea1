import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Snippet {
    public static void main(String[] args) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("https://api.example.com/headers"))
                .header("Date", "Fri, 02 Jan 2026 10:30:00 GMT")
                .header("Via", "1.1 proxy.example.com")
                .header("Origin", "null")
                .header("Referer", "https://www.example.com/a?b=c")
                .header("Sec-Fetch-Site", "cross-site")
                .header("Sec-Fetch-Mode", "cors")
                .header("Sec-Fetch-Dest", "empty")
                .header("DNT", "1")
                .header("Access-Control-Request-Method", "PUT")
                .header("Access-Control-Request-Headers", "x-a, x-b")
                .build();

        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.body());
    }
}
