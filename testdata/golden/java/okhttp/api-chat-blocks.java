import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String content = """
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
        RequestBody body = RequestBody.create(content, null);

        Request request = new Request.Builder()
                .url("https://chat.example.com/api/chat.postMessage")
                .header("Authorization", "Bearer YOUR_BOT_TOKEN")
                .header("Content-Type", "application/json")
                .post(body)
                .build();

        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.body().string());
        }
    }
}
