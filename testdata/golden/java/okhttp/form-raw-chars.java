import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        RequestBody body = new FormBody.Builder()
                .add("url", "https://www.example.com/?x=y")
                .add("quote", "'\"`")
                .add("sub", "!$()*,;:@~")
                .add("raw", "\u00e9 \u00fc")
                .add("eq", "a=b==")
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
