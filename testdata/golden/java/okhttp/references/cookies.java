import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String session = System.getenv("SESSION");

        Request request = new Request.Builder()
                .url("https://shop.example.com/basket")
                .header("Cookie", "session=" + session + "; theme=dark")
                .build();

        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.body().string());
        }
    }
}
