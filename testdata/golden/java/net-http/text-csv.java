import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String body = """
            id,name,note\r
            1,"Example, Ltd","said ""hi\"""\r
            2,'x',"two\r
            lines"\r
            """;

        HttpRequest request = HttpRequest.newBuilder(URI.create("https://api.example.com/text"))
                .header("Content-Type", "text/csv; header=present")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();

        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.body());
    }
}
