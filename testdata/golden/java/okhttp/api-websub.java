import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        RequestBody body = new FormBody.Builder()
                .add("hub.mode", "subscribe")
                .add("hub.topic", "https://blog.example.com/feed?format=atom&n=10")
                .add("hub.callback", "https://app.example.com/sub/1#x")
                .add("hub.lease_seconds", "864000")
                .add("hub.secret", "YOUR_SECRET")
                .build();

        Request request = new Request.Builder()
                .url("https://hub.example.com/hub")
                .post(body)
                .build();

        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.body().string());
        }
    }
}
