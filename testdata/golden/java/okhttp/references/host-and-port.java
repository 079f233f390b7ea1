import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String host = System.getenv("HOST");
        String port = System.getenv("PORT");

        Request request = new Request.Builder()
                .url("http://" + host + ":" + port + "/health")
                .build();

        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.body().string());
        }
    }
}
