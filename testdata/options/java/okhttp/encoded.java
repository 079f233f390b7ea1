import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

public class Snippet {
    public static void main(String[] args) throws Exception {
        Request request =
                new Request.Builder()
                        .url(
                                "https://api.example.com/v1/items?q="
                                        + URLEncoder.encode(
                                                System.getenv("QUERY"), StandardCharsets.UTF_8))
                        .build();

        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.body().string());
        }
    }
}
