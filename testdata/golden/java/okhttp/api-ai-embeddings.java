import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String content = """
            {"model": "example-embed", "input": ["The quick brown fox", "", "  \\t ", "na\u00efve caf\u00e9", "a/b\\\\c"], "dimensions": 256, "encoding_format": "base64", "user": "user-1"}""";
        RequestBody body = RequestBody.create(content, null);

        Request request = new Request.Builder()
                .url("https://ai.example.com/v1/embeddings")
                .header("x-api-key", "YOUR_API_KEY")
                .header("Content-Type", "application/json")
                .post(body)
                .build();

        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.body().string());
        }
    }
}
