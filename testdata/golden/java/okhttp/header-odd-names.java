import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        Request request = new Request.Builder()
                .url("https://api.example.com/headers")
                .header("!#$%&'*+-.^_`|~", "all")
                .header("X-'single'", "1")
                .header("10", "ten")
                .header("9", "nine")
                .header("X.Dot", "dot")
                .header("X_Under", "under")
                .header("X-Under", "dash")
                .build();

        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.body().string());
        }
    }
}
