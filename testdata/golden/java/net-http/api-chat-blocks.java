import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String body = """
            {
            	"channel": "C0EXAMPLE",
            	"thread_ts": "1767349800.000100",
            	"text": "Release 1.4.0 is out \ud83c\udf89",
            	"blocks": [
            		{"type": "header", "text": {"type": "plain_text", "text": "\ud83d\ude80 Release 1.4.0", "emoji": true}},
            		{"type": "section", "fields": [
            			{"type": "mrkdwn", "text": "*By:*\\n<!here> \ud83d\udc69\u200d\ud83d\udcbb"},
            			{"type": "mrkdwn", "text": "*Regions:*\\n\ud83c\udde9\ud83c\uddea \ud83c\uddef\ud83c\uddf5"}
            		]},
            		{"type": "divider"},
            		{"type": "actions", "elements": [
            			{"type": "button", "style": "primary", "text": {"type": "plain_text", "text": "Notes"}, "url": "https://www.example.com/notes?v=1.4.0&lang=en#top", "value": "notes"}
            		]}
            	]
            }""";

        HttpRequest request = HttpRequest.newBuilder(URI.create("https://chat.example.com/api/chat.postMessage"))
                .header("Authorization", "Bearer YOUR_BOT_TOKEN")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();

        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.body());
    }
}
