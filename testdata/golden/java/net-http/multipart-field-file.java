import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String body = """
            ------boundary42\r
            Content-Disposition: form-data; name="title"\r
            \r
            Quarterly report\r
            ------boundary42\r
            Content-Disposition: form-data; name="file"; filename="report.txt"\r
            Content-Type: text/plain\r
            \r
            line one
            line two
            \r
            ------boundary42--\r
            """;

        HttpRequest request = HttpRequest.newBuilder(URI.create("https://api.example.com/upload"))
                .header("Content-Type", "multipart/form-data; boundary=----boundary42")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();

        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.body());
    }
}
