import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String tenant = System.getenv("TENANT");
        String user = System.getenv("USER_VALUE");

        RequestBody body = new FormBody.Builder()
                .add("grant_type", "password")
                .add("username", user)
                .add("password", System.getenv("API_PASSWORD"))
                .build();

        Request request = new Request.Builder()
                .url("https://login.example.com/token?tenant=" + URLEncoder.encode(tenant, StandardCharsets.UTF_8).replace("+", "%20"))
                .post(body)
                .build();

        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.body().string());
        }
    }
}
