import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String baseUrl = System.getenv("BASE_URL");
        String itemId = System.getenv("ITEM_ID");

        Request request = new Request.Builder()
                .url(baseUrl + "/items/" + URLEncoder.encode(itemId, StandardCharsets.UTF_8).replace("+", "%20") + "?page=2")
                .header("Accept", "application/json")
                .build();

        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.body().string());
        }
    }
}
