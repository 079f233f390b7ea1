import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String query = System.getenv("QUERY");

        Request request = new Request.Builder()
                .url("https://api.example.com/search?q=" + query + "&limit=10&from=" + System.getenv("FROM_DATE"))
                .build();

        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.body().string());
        }
    }
}
