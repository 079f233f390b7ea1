import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String content = """
            --X5\r
            Content-Disposition: form-data; name="gr\u00f6\u00dfe"\r
            \r
            \u00e9\r
            --X5\r
            Content-Disposition: form-data; name="datei"; filename="stra\u00dfe \u65e5\u672c.txt"\r
            Content-Type: text/plain\r
            \r
            x\r
            --X5\r
            Content-Disposition: form-data; name="star"; filename="naive.txt"; filename*=UTF-8''na%C3%AFve.txt\r
            Content-Type: text/plain\r
            \r
            y\r
            --X5--\r
            """;
        RequestBody body = RequestBody.create(content, null);

        Request request = new Request.Builder()
                .url("https://api.example.com/upload")
                .header("Content-Type", "multipart/form-data; boundary=X5")
                .post(body)
                .build();

        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.body().string());
        }
    }
}
