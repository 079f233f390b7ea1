import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String loginToken = System.getenv("LOGIN_TOKEN");

        Request request = new Request.Builder()
                .url("https://api.example.com/me")
                .header("Authorization", "Bearer " + loginToken)
                .build();

        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.body().string());
        }
    }
}
