import okhttp3.Credentials;
import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        RequestBody body = new FormBody.Builder()
                .add("grant_type", "authorization_code")
                .add("code", "YOUR_CODE")
                .add("redirect_uri", "https://app.example.com/callback?x=1")
                .add("code_verifier", "YOUR_VERIFIER")
                .add("scope", "openid email profile")
                .build();

        Request request = new Request.Builder()
                .url("https://login.example.com/oauth2/token")
                .header("Accept", "application/json")
                .header("Authorization", Credentials.basic("YOUR_CLIENT_ID", "YOUR_CLIENT_SECRET"))
                .post(body)
                .build();

        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.body().string());
        }
    }
}
