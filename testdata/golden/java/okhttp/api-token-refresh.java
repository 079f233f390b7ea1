import okhttp3.Credentials;
import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        RequestBody body = new FormBody.Builder()
                .add("grant_type", "refresh_token")
                .add("refresh_token", "1//0YOUR_REFRESH_TOKEN-_x")
                .add("scope", "openid profile email")
                .build();

        Request request = new Request.Builder()
                .url("https://login.example.com/oauth2/token")
                .header("Accept", "application/json")
                .header("Authorization", Credentials.basic("client%3Aexample", "YOUR%20CLIENT%20SECRET"))
                .post(body)
                .build();

        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.body().string());
        }
    }
}
