import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        Request request = new Request.Builder()
                .url("https://search.example.com:9200/products/_search?size=20&filter_path=hits.hits._source")
                .header("Authorization", "ApiKey YOUR_API_KEY")
                .header("Content-Type", "application/json")
                .build();

        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.body().string());
        }
    }
}
