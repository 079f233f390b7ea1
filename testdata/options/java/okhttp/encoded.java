import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String queryEncoded = java.net.URLEncoder.encode(System.getenv("QUERY"), java.nio.charset.StandardCharsets.UTF_8);

        Request request = new Request.Builder()
                .url("https://api.example.com/v1/items?q=" + queryEncoded)
                .build();

        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.body().string());
        }
    }
}
