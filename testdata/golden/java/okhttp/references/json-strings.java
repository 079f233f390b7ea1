import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String user = System.getenv("USER_VALUE");

        String content = "{\"user\": \"" + user.replace("\\", "\\\\").replace("\"", "\\\"") + "\", \"password\": \"" + System.getenv("API_PASSWORD").replace("\\", "\\\\").replace("\"", "\\\"") + "\", \"note\": \"for " + user.replace("\\", "\\\\").replace("\"", "\\\"") + " {only} \\\"now\\\"\", \"remember\": true}";
        RequestBody body = RequestBody.create(content, null);

        Request request = new Request.Builder()
                .url("https://api.example.com/sessions")
                .header("Content-Type", "application/json")
                .post(body)
                .build();

        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.body().string());
        }
    }
}
