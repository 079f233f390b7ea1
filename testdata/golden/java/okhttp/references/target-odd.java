import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String name = System.getenv("NAME");
        String plain = System.getenv("PLAIN");

        Request request = new Request.Builder()
                .url("https://api.example.com/a/../" + name + "/%7e?a=" + plain + "&&b")
                .build();

        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.body().string());
        }
    }
}
