import okhttp3.Headers;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        Headers headers = new Headers.Builder()
                .addUnsafeNonAscii("X-City", "K\u00f6ln")
                .addUnsafeNonAscii("X-Emoji", "a\ud83d\ude00b")
                .addUnsafeNonAscii("X-Breaks", "a\u0085b\u2028c\u200bd")
                .addUnsafeNonAscii("X-Quotes", "\u2018a\u2019 \u201cb\u201d \u201ac\u201e")
                .build();

        Request request = new Request.Builder()
                .url("https://api.example.com/headers")
                .headers(headers)
                .build();

        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.body().string());
        }
    }
}
