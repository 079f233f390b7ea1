import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String content = """
            --M1\r
            Content-Type: application/http\r
            Content-ID: 1\r
            \r
            GET /items/1 HTTP/1.1\r
            \r
            \r
            --M1\r
            Content-Type: application/http\r
            Content-ID: 2\r
            \r
            DELETE /items/2 HTTP/1.1\r
            \r
            \r
            --M1--\r
            """;
        RequestBody body = RequestBody.create(content, null);

        Request request = new Request.Builder()
                .url("https://api.example.com/upload")
                .header("Content-Type", "multipart/mixed; boundary=M1")
                .post(body)
                .build();

        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.body().string());
        }
    }
}
