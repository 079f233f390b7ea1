import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        RequestBody body = new FormBody.Builder()
                .add("token", "YOUR_TOKEN-1.x~")
                .add("token_type_hint", "access_token")
                .build();

        Request request = new Request.Builder()
                .url("https://login.example.com/oauth2/introspect")
                .header("Authorization", "Bearer YOUR_TOKEN")
                .header("Accept", "application/token-introspection+jwt")
                .post(body)
                .build();

        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.body().string());
        }
    }
}
