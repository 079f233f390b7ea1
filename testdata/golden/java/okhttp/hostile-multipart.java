import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String content = """
            --H1\r
            Content-Disposition: form-data; name="a'$(touch snipgen-canary)`touch snipgen-canary`"\r
            \r
            '; touch snipgen-canary; '\r
            --H1\r
            Content-Disposition: form-data; name="b${x}"; filename="'; touch snipgen-canary; '.txt"\r
            Content-Type: text/plain; x='$(touch snipgen-canary)'\r
            \r
            $(touch snipgen-canary)
            `touch snipgen-canary`
            \r
            --H1\r
            Content-Disposition: form-data; name="c;type=text/html"; filename="../../snipgen-canary"\r
            Content-Type: application/octet-stream\r
            \r
            @snipgen-canary\r
            --H1\r
            Content-Disposition: form-data; name="d"; filename="{${touch('snipgen-canary')}}"\r
            Content-Type: text/plain\r
            \r
            <snipgen-canary;type=x\r
            --H1--\r
            """;
        RequestBody body = RequestBody.create(content, null);

        Request request = new Request.Builder()
                .url("https://api.example.com/upload")
                .header("Content-Type", "multipart/form-data; boundary=H1")
                .post(body)
                .build();

        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.body().string());
        }
    }
}
