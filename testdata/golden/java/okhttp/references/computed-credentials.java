import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String guid2 = java.util.UUID.randomUUID().toString();
        String credentials = java.util.Base64.getEncoder().encodeToString((guid2 + ":" + System.getenv("API_PASSWORD")).getBytes(java.nio.charset.StandardCharsets.UTF_8));

        Request request = new Request.Builder()
                .url("https://api.example.com/me")
                .header("Proxy-Authorization", "Basic " + credentials)
                .build();

        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.body().string());
        }
    }
}
