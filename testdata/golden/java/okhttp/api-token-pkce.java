import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String content = "client_id=example-spa&grant_type=authorization_code&code=SplxlOBeZQQYbYS6WxSbIA&code_verifier=dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk~.&redirect_uri=com.example.app%3A%2Foauth%2Fcallback";
        RequestBody body = RequestBody.create(content, null);

        Request request = new Request.Builder()
                .url("https://sso.example.com/realms/example/protocol/openid-connect/token")
                .header("Content-Type", "application/x-www-form-urlencoded; charset=utf-8")
                .header("Origin", "https://app.example.com")
                .post(body)
                .build();

        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.body().string());
        }
    }
}
