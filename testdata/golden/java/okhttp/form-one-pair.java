import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String content = "q=a+b";
        RequestBody body = RequestBody.create(content, null);

        Request request = new Request.Builder()
                .url("https://api.example.com/search")
                .header("Content-Type", "application/x-www-form-urlencoded; charset=utf-8")
                .post(body)
                .build();

        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.body().string());
        }
    }
}
