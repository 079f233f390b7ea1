import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String id = System.getenv("ID_VALUE");

        Request request = new Request.Builder()
                .url("https://api.example.com/" + id + "/" + id + "?id=" + id + "&env=" + System.getenv("ID"))
                .build();

        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.body().string());
        }
    }
}
