import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String id = System.getenv("ID_VALUE");

        Request request = new Request.Builder()
                .url("https://api.example.com/" + URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20") + "/" + URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20") + "?id=" + URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20") + "&env=" + URLEncoder.encode(System.getenv("ID"), StandardCharsets.UTF_8).replace("+", "%20"))
                .build();

        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.body().string());
        }
    }
}
