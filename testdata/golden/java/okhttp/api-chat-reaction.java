import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        RequestBody body = new FormBody.Builder()
                .add("token", "YOUR_TOKEN")
                .add("channel", "C0EXAMPLE")
                .add("name", "+1")
                .add("timestamp", "1767349800.000100")
                .build();

        Request request = new Request.Builder()
                .url("https://chat.example.com/api/reactions.add")
                .post(body)
                .build();

        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.body().string());
        }
    }
}
