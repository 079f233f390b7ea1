import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String content = """
            http://library.example.com/api/authors/1\r
            http://library.example.com/api/authors/2?projection=short\r
            """;
        RequestBody body = RequestBody.create(content, null);

        Request request = new Request.Builder()
                .url("https://library.example.com/api/books/1/authors")
                .header("Accept", "application/hal+json")
                .header("Content-Type", "text/uri-list")
                .header("Authorization", "Bearer YOUR_TOKEN")
                .put(body)
                .build();

        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.body().string());
        }
    }
}
