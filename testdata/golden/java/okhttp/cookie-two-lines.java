import okhttp3.Headers;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        Headers headers = new Headers.Builder()
                .add("Cookie", "a=1")
                .addUnsafeNonAscii("Cookie", "b=2; c=Zo\u00eb")
                .build();

        Request request = new Request.Builder()
                .url("https://api.example.com/account")
                .headers(headers)
                .build();

        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.body().string());
        }
    }
}
