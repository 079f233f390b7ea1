import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String body = "hello";

        HttpRequest request = HttpRequest.newBuilder(URI.create("https://api.example.com/text"))
                .header("Content-Type", "text/plain; charset=utf-8; format=flowed")
                .header("Content-Language", "en, de")
                .header("Content-Disposition", "attachment; filename=\"a b.txt\"")
                .header("Content-Location", "/a")
                .header("Last-Modified", "Fri, 02 Jan 2026 10:30:00 GMT")
                .header("Expires", "0")
                .header("Allow", "GET, PUT")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();

        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.body());
    }
}
