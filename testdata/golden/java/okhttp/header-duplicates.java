import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        Request request = new Request.Builder()
                .url("https://api.example.com/headers")
                .header("Accept", "text/html")
                .addHeader("Accept", "application/json;q=0.9")
                .header("X-Tag", "one")
                .addHeader("X-Tag", "two")
                .addHeader("X-Tag", "one")
                .build();

        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.body().string());
        }
    }
}
