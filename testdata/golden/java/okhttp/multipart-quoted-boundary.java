import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String content = """
            --=_a b'(c)+,/:?\r
            Content-Disposition: form-data; name="a"\r
            \r
            1\r
            --=_a b'(c)+,/:?--\r
            """;
        RequestBody body = RequestBody.create(content, null);

        Request request = new Request.Builder()
                .url("https://api.example.com/upload")
                .header("Content-Type", "multipart/form-data; charset=utf-8; boundary=\"=_a b'(c)+,/:?\"")
                .post(body)
                .build();

        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.body().string());
        }
    }
}
