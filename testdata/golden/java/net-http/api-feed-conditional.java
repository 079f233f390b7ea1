import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Snippet {
    public static void main(String[] args) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("https://www.example.com/blog/feed/?format=atom&tag=go"))
                .header("Accept", "application/atom+xml, application/rss+xml;q=0.9, text/xml;q=0.5")
                .header("If-Modified-Since", "Fri, 02 Jan 2026 10:30:00 GMT")
                .header("If-None-Match", "\"5f3b-64c8a1d2-gzip\"")
                .header("A-IM", "feed")
                .build();

        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.body());
    }
}
