import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String content = """
            --X3\r
            Content-Disposition: form-data; name="crlf"\r
            \r
            a\r
            b\r
            \r
            --X3\r
            Content-Disposition: form-data; name="lf"\r
            \r
            a
            b
            \r
            --X3\r
            Content-Disposition: form-data; name="cr"; filename="cr.txt"\r
            Content-Type: text/plain\r
            \r
            a\rb\r\r
            --X3\r
            Content-Disposition: form-data; name="empty"\r
            \r
            \r
            --X3\r
            Content-Disposition: form-data; name="dashes"\r
            \r
            --X3x\r
            --\r
            --X3--\r
            """;
        RequestBody body = RequestBody.create(content, null);

        Request request = new Request.Builder()
                .url("https://api.example.com/upload")
                .header("Content-Type", "multipart/form-data; boundary=X3")
                .post(body)
                .build();

        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.body().string());
        }
    }
}
