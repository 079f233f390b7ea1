import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        Request request = new Request.Builder()
                .url("https://api.example.com/stra%C3%9Fe/%E6%97%A5%E6%9C%AC?name=Zo%C3%AB")
                .build();

        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.body().string());
        }
    }
}
