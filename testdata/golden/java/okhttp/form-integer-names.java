import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        RequestBody body = new FormBody.Builder()
                .add("b", "0")
                .add("10", "x")
                .add("2", "y")
                .add("__proto__", "p")
                .add("1", "z")
                .build();

        Request request = new Request.Builder()
                .url("https://api.example.com/form")
                .post(body)
                .build();

        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.body().string());
        }
    }
}
