import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        Request request = new Request.Builder()
                .url("https://search.example.com/products-v2?allow_no_indices=false&expand_wildcards=open,hidden&local")
                .header("Authorization", "ApiKey YOUR_API_KEY")
                .head()
                .build();

        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.code());
            System.out.println(response.headers());
        }
    }
}
