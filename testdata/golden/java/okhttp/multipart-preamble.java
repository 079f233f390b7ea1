import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String content = """
            This is the preamble.\r
            --X8\r
            Content-Disposition: form-data; name="b"\r
            \r
            1\r
            --X8\r
            Content-Disposition: form-data; name="a"\r
            \r
            2\r
            --X8--\r
            """;
        RequestBody body = RequestBody.create(content, null);

        Request request = new Request.Builder()
                .url("https://api.example.com/upload")
                .header("Content-Type", "multipart/form-data; boundary=X8")
                .post(body)
                .build();

        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.body().string());
        }
    }
}
