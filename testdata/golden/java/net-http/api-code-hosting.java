import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String body = """
            {"title":"Crash on start","body":"Steps:\\n\\n1. run `app --init`\\n2. see *nothing*\\n\\n```\\npanic: \\"oops\\"\\n```","labels":["bug"],"assignees":[],"milestone":null}""";

        HttpRequest request = HttpRequest.newBuilder(URI.create("https://code.example.com/repos/example/project/issues"))
                .header("Accept", "application/vnd.example.v3+json")
                .header("Authorization", "Bearer YOUR_TOKEN")
                .header("X-Api-Version", "2026-01-01")
                .header("User-Agent", "example-client/1.0")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();

        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.body());
    }
}
