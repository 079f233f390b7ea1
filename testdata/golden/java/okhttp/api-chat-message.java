import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String content = """
            {"channel":"C0EXAMPLE","text":"Deploy finished :tada: \ud83c\udf89","blocks":[{"type":"section","text":{"type":"mrkdwn","text":"*Deploy* of <https://www.example.com/app|app> by <@U0EXAMPLE> & co."}}],"unfurl_links":false}""";
        RequestBody body = RequestBody.create(content, null);

        Request request = new Request.Builder()
                .url("https://chat.example.com/api/chat.postMessage")
                .header("Authorization", "Bearer YOUR_TOKEN")
                .header("Content-Type", "application/json; charset=utf-8")
                .post(body)
                .build();

        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.body().string());
        }
    }
}
