import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String title = System.getenv("TITLE");
        String name = System.getenv("NAME");

        HttpRequest.BodyPublisher body = HttpRequest.BodyPublishers.concat(
                HttpRequest.BodyPublishers.ofString("--boundary\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\n" + title + " 1\r\n--boundary\r\nContent-Disposition: form-data; name=\"photo\"; filename=\"pixel.png\"\r\nContent-Type: image/png\r\n\r\n"),
                HttpRequest.BodyPublishers.ofFile(java.nio.file.Path.of("./pixel.png")),
                HttpRequest.BodyPublishers.ofString("\r\n--boundary\r\nContent-Disposition: form-data; name=\"notes\"; filename=\"notes.txt\"\r\nContent-Type: text/plain\r\n\r\nNotes of " + name + "\r\n--boundary--"));

        HttpRequest request = HttpRequest.newBuilder(URI.create("https://api.example.com/photos"))
                .header("Content-Type", "multipart/form-data; boundary=boundary")
                .POST(body)
                .build();

        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.body());
    }
}
