import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        Request request = new Request.Builder()
                .url("https://reqbin.com/echo/get/json?a=1")
                .header("accept", "application/json")
                .header("accept-language", "en-GB,en;q=0.9")
                .header("cookie", "theme=dark")
                .build();

        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.body().string());
        }
    }
}
