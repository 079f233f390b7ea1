import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        Request request = new Request.Builder()
                .url("https://api.example.com/private")
                .header("Authorization", "Digest username=\"user\", realm=\"api@example.com\", nonce=\"MDEyMzQ1\", uri=\"/private?a=1,2\", qop=auth, nc=00000001, cnonce=\"0a4f113b\", response=\"00000000000000000000000000000000\", opaque=\"\"")
                .build();

        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.body().string());
        }
    }
}
