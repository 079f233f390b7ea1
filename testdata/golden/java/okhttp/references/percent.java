import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String query = System.getenv("QUERY");
        String queryEncoded = java.net.URLEncoder.encode(query, java.nio.charset.StandardCharsets.UTF_8).replace("+", "%20");
        String fromDateEncoded = java.net.URLEncoder.encode(System.getenv("FROM_DATE"), java.nio.charset.StandardCharsets.UTF_8).replace("+", "%20");

        Request request = new Request.Builder()
                .url("https://api.example.com/search?q=" + queryEncoded + "&from=" + fromDateEncoded)
                .header("X-Same", query)
                .build();

        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.body().string());
        }
    }
}
