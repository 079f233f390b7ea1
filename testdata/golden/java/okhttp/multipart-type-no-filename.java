import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String content = """
            --X2\r
            Content-Disposition: form-data; name="meta"\r
            Content-Type: application/json; charset=utf-8\r
            \r
            {"a": 1.0}\r
            --X2\r
            Content-Disposition: form-data; name="note"\r
            Content-Type: text/plain\r
            \r
            \u00fc\r
            --X2--\r
            """;
        RequestBody body = RequestBody.create(content, null);

        Request request = new Request.Builder()
                .url("https://api.example.com/upload")
                .header("Content-Type", "multipart/form-data; boundary=X2")
                .post(body)
                .build();

        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.body().string());
        }
    }
}
