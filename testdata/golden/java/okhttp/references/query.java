import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String query = System.getenv("QUERY");

        Request request = new Request.Builder()
                .url("https://api.example.com/search?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8).replace("+", "%20") + "&limit=10&from=" + URLEncoder.encode(System.getenv("FROM_DATE"), StandardCharsets.UTF_8).replace("+", "%20"))
                .build();

        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.body().string());
        }
    }
}
