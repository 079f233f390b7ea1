import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String key = System.getenv("KEY");
        String plain = System.getenv("PLAIN");

        String content = "{\"" + key.replace("\\", "\\\\").replace("\"", "\\\"") + "\": 1, \"b\": \"" + plain.replace("\\", "\\\\").replace("\"", "\\\"") + "\"}";
        RequestBody body = RequestBody.create(content, null);

        Request request = new Request.Builder()
                .url("https://api.example.com/orders")
                .header("Content-Type", "application/json")
                .post(body)
                .build();

        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.body().string());
        }
    }
}
