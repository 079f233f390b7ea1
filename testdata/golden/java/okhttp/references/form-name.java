import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String field = System.getenv("FIELD");
        String plain = System.getenv("PLAIN");

        String content = URLEncoder.encode(field, StandardCharsets.UTF_8) + "=1&b=" + URLEncoder.encode(plain, StandardCharsets.UTF_8);
        RequestBody body = RequestBody.create(content, null);

        Request request = new Request.Builder()
                .url("https://login.example.com/token")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .post(body)
                .build();

        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.body().string());
        }
    }
}
