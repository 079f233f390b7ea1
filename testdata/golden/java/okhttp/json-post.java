import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String content = """
            {
              "id": 12345,
              "customer": "Example Ltd",
              "quantity": 1,
              "price": 19.99,
              "shipped": false
            }""";
        RequestBody body = RequestBody.create(content, null);

        Request request = new Request.Builder()
                .url("https://reqbin.com/echo/post/json")
                .header("Accept", "application/json")
                .header("Content-Type", "application/json")
                .post(body)
                .build();

        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.body().string());
        }
    }
}
