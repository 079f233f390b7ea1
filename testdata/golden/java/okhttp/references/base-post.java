import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String baseUrl = System.getenv("BASE_URL");
        String name = System.getenv("NAME");

        String content = "{\"name\": \"" + name.replace("\\", "\\\\").replace("\"", "\\\"") + "\", \"price\": 9.5}";
        RequestBody body = RequestBody.create(content, null);

        Request request = new Request.Builder()
                .url(baseUrl + "/items")
                .header("Content-Type", "application/json")
                .post(body)
                .build();

        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.body().string());
        }
    }
}
