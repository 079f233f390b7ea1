import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        RequestBody body = new FormBody.Builder()
                .add("br[]", "1")
                .add("br[]", "2")
                .add("user[name]", "x")
                .add("user[tags][0]", "y")
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
