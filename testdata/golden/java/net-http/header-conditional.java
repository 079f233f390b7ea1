import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Snippet {
    public static void main(String[] args) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("https://api.example.com/headers"))
                .header("Range", "bytes=0-499,1000-")
                .header("If-Range", "\"v1\"")
                .header("If-None-Match", "\"abc\", W/\"def\", \"x'y\"")
                .header("If-Match", "*")
                .header("If-Modified-Since", "Fri, 02 Jan 2026 10:30:00 GMT")
                .build();

        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.body());
    }
}
