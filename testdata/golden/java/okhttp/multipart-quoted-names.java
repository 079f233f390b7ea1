import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String content = """
            --X6\r
            Content-Disposition: form-data; name="a%22b%22"\r
            \r
            1\r
            --X6\r
            Content-Disposition: form-data; name="c%0D%0Ad"; filename="e%22f%22.txt"\r
            Content-Type: text/plain\r
            \r
            2\r
            --X6\r
            Content-Disposition: form-data; name="g\\"h"; filename="C:\\\\dir\\\\i'j;k.txt"\r
            Content-Type: text/plain\r
            \r
            3\r
            --X6\r
            Content-Disposition: form-data; name=token\r
            \r
            4\r
            --X6--\r
            """;
        RequestBody body = RequestBody.create(content, null);

        Request request = new Request.Builder()
                .url("https://api.example.com/upload")
                .header("Content-Type", "multipart/form-data; boundary=X6")
                .post(body)
                .build();

        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.body().string());
        }
    }
}
