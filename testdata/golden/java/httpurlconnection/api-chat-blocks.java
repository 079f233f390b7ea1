import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;

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

        URL url = URI.create("https://chat.example.com/api/chat.postMessage").toURL();
        HttpURLConnection connection = (HttpURLConnection) url.openConnection();
        connection.setRequestMethod("POST");
        connection.setRequestProperty("Authorization", "Bearer YOUR_BOT_TOKEN");
        connection.setRequestProperty("Content-Type", "application/json");
        connection.setDoOutput(true);
        try (OutputStream stream = connection.getOutputStream()) {
            stream.write(body.getBytes(StandardCharsets.UTF_8));
        }

        int status = connection.getResponseCode();
        InputStream content = status < 400 ? connection.getInputStream() : connection.getErrorStream();
        if (content != null) {
            System.out.println(new String(content.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
