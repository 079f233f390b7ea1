import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String body = """
            {"channel":"C0EXAMPLE","text":"Deploy finished :tada: \ud83c\udf89","blocks":[{"type":"section","text":{"type":"mrkdwn","text":"*Deploy* of <https://www.example.com/app|app> by <@U0EXAMPLE> & co."}}],"unfurl_links":false}""";

        HttpRequest request = HttpRequest.newBuilder(URI.create("https://chat.example.com/api/chat.postMessage"))
                .header("Authorization", "Bearer YOUR_TOKEN")
                .header("Content-Type", "application/json; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();

        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.body());
    }
}
