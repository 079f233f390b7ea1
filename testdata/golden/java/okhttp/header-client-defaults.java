import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        Request request = new Request.Builder()
                .url("https://api.example.com/headers")
                .header("User-Agent", "curl/8.0 (snippet; \"quoted\")")
                .header("Accept", "application/xml, */*;q=0.1")
                .header("Accept-Language", "de-DE, en;q=0.5")
                .header("Cache-Control", "no-store")
                .header("Pragma", "no-cache")
                .build();

        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.body().string());
        }
    }
}
